package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;

/** sodientu:reset-password: a password that opens nothing but its change, shown this once. */
@Service
@Command(
        scope = "sodientu",
        name = "reset-password",
        description = "Đặt lại mật khẩu, in mật khẩu dùng một lần / reset a password")
public final class ResetPasswordCommand extends SodientuCommand {
    @Argument(index = 0, name = "account", description = "Tên tài khoản / account", required = true)
    String account;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        out.println(Lines.value(services.need(AccountService.class).resetPassword(who, account)));
    }
}
