package vn.sodientu.shell;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.school.Unit;

/** sodientu:units: the numbers that choose and choices ask for. */
@Service
@Command(scope = "sodientu", name = "units", description = "Các đơn vị và số của chúng / units and their numbers")
public final class UnitsCommand extends SodientuCommand {
    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        print(Lines.value(services.need(RosterService.class).units(who)), out);
    }

    static void print(List<Unit> units, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Số").alignRight();
        table.column("Thuộc").alignRight();
        table.column("Mã");
        table.column("Tên");
        table.emptyTableText("Chưa có đơn vị nào.");
        units.forEach(unit -> table.addRow()
                .addContent(unit.id(), unit.parent() == null ? "" : unit.parent(), unit.code(), unit.name()));
        table.print(out);
    }
}
