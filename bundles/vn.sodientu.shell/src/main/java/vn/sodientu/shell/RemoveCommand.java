package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleService;

/** sodientu:remove. */
@Service
@Command(scope = "sodientu", name = "remove", description = "Gỡ mô-đun, dữ liệu được giữ / remove a module, data stay")
public final class RemoveCommand extends SodientuCommand {
    @Argument(index = 0, name = "name", description = "Tên mô-đun / name", required = true)
    String name;

    @Argument(index = 1, name = "version", description = "Phiên bản / version", required = true)
    String version;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        ModuleInfo info = Lines.value(services.need(ModuleService.class).remove(who, name, version));
        out.println("Đã gỡ: " + info.name() + "/" + info.version());
    }
}
