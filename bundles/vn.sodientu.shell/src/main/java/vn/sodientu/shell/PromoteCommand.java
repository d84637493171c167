package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleService;

/** sodientu:promote. */
@Service
@Command(
        scope = "sodientu",
        name = "promote",
        description = "Đưa bản chạy thử vào dùng thay bản cũ / make a candidate the serving version")
public final class PromoteCommand extends SodientuCommand {
    @Argument(index = 0, name = "name", description = "Tên mô-đun / name", required = true)
    String name;

    @Argument(index = 1, name = "version", description = "Phiên bản / version", required = true)
    String version;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        ModuleInfo info = Lines.value(services.need(ModuleService.class).promote(who, name, version));
        out.println("Đang chạy: " + info.name() + "/" + info.version());
    }
}
