package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.code.CodeService;

/** sodientu:reset-codes: the way back for an administrator who lost telephone and recovery codes. */
@Service
@Command(
        scope = "sodientu",
        name = "reset-codes",
        description = "Gỡ mã một lần của tài khoản mất điện thoại / take one-time codes off an account")
public final class ResetCodesCommand extends SodientuCommand {
    @Argument(index = 0, name = "account", description = "Tên tài khoản / account", required = true)
    String account;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        Lines.value(services.need(CodeService.class).reset(who, account));
        out.println("Đã gỡ mã một lần của " + account + "; mọi phiên đang mở của tài khoản đã kết thúc");
    }
}
