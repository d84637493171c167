package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.api.audit.AuditService;

/** sodientu:seal-audit: seals now and prints what is to be kept outside the server. */
@Service
@Command(
        scope = "sodientu",
        name = "seal-audit",
        description = "Niêm phong nhật ký ngay, in bản giữ ngoài máy chủ / seal the audit now")
public final class SealAuditCommand extends SodientuCommand {
    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        AuditService audit = services.need(AuditService.class);
        AuditSeal seal = Lines.value(audit.seal(who));
        out.println("Niêm phong " + seal.number() + ", " + seal.day() + ", " + seal.heads() + " chuỗi");
        out.println("hash " + seal.hash());
        out.println("signature " + seal.keyId() + " " + seal.signature());
        out.println("public keys");
        out.println(Lines.value(audit.publicKeys(who)));
    }
}
