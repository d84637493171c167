package vn.sodientu.shell;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;

/** sodientu:regulations. */
@Service
@Command(scope = "sodientu", name = "regulations", description = "Các quy chế đánh giá / regulations at hand")
public final class RegulationsCommand extends SodientuCommand {
    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        print(services.need(RegulationService.class).regulations(), out);
    }

    static void print(List<RegulationInfo> regulations, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Mã");
        table.column("Phiên bản");
        table.column("Tên");
        table.column("Bundle").alignRight();
        table.emptyTableText("Chưa có quy chế nào.");
        regulations.stream()
                .sorted(Comparator.comparing(info -> info.id().toString()))
                .forEach(info -> table.addRow()
                        .addContent(
                                info.id().code(),
                                info.id().version(),
                                info.title().vi(),
                                info.bundle()));
        table.print(out);
    }
}
