package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.api.audit.AuditService;

/** sodientu:verify-audit: fails when something was changed behind the server's back. */
@Service
@Command(
        scope = "sodientu",
        name = "verify-audit",
        description = "Kiểm tra nhật ký và niêm phong / verify the audit and its seals")
public final class VerifyAuditCommand extends SodientuCommand {
    @Argument(name = "unit", description = "Số của đơn vị, không có thì mọi đơn vị / a unit's number, or all")
    @Nullable
    Long unit;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        AuditReport report = Lines.value(services.need(AuditService.class).verify(who, unit));
        report.findings()
                .forEach(finding -> out.println(finding.kind() + "  "
                        + finding.message().vi() + " / " + finding.message().en()));
        String counts = report.chains() + " chuỗi, " + report.rows() + " dòng, " + report.entries() + " mục của sổ, "
                + report.seals() + " niêm phong";
        if (!report.clean()) {
            throw Lines.failure("Nhật ký đã bị can thiệp: " + report.findings().size() + " phát hiện (" + counts
                    + ") / the audit was tampered with");
        }
        out.println("Nhật ký nguyên vẹn: " + counts + " / clean");
    }
}
