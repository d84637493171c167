package vn.sodientu.shell;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.print.TemplateInfo;

/** sodientu:templates. */
@Service
@Command(scope = "sodientu", name = "templates", description = "Các mẫu sổ / register templates at hand")
public final class TemplatesCommand extends SodientuCommand {
    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        print(Lines.value(services.need(PrintService.class).templates(who)), out);
    }

    static void print(List<TemplateInfo> templates, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Mẫu");
        table.column("Phiên bản");
        table.column("Tên");
        table.column("Quy chế");
        table.column("Khổ giấy");
        table.emptyTableText("Chưa có mẫu sổ nào.");
        templates.forEach(info -> table.addRow()
                .addContent(
                        info.id(),
                        info.version(),
                        info.title().vi(),
                        String.join(", ", info.regulations()),
                        info.paper()));
        table.print(out);
    }
}
