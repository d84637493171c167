package vn.sodientu.shell;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleService;

/** sodientu:modules. */
@Service
@Command(scope = "sodientu", name = "modules", description = "Các mô-đun trên máy chủ / modules on the server")
public final class ModulesCommand extends SodientuCommand {
    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        print(Lines.value(services.need(ModuleService.class).modules(who)), out);
    }

    static void print(List<ModuleInfo> modules, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Mô-đun");
        table.column("Phiên bản");
        table.column("Loại");
        table.column("Tình trạng");
        table.column("Gỡ được");
        modules.forEach(info -> table.addRow()
                .addContent(
                        info.name(),
                        info.version(),
                        kind(info.kind()),
                        state(info.state()),
                        info.optional() ? "có" : "không"));
        table.print(out);
    }

    private static String kind(ModuleInfo.Kind kind) {
        return switch (kind) {
            case REGULATION -> "quy chế";
            case TEMPLATE -> "mẫu sổ";
            case VIEW -> "màn hình";
            case CORE -> "lõi";
        };
    }

    private static String state(ModuleInfo.State state) {
        return switch (state) {
            case RUNNING -> "đang chạy";
            case CANDIDATE -> "chạy thử";
            case STOPPED -> "đã dừng";
            case UNRESOLVED -> "thiếu thành phần";
        };
    }
}
