package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.domain.year.SchoolYear;

/** sodientu:choose. */
@Service
@Command(
        scope = "sodientu",
        name = "choose",
        description = "Chọn quy chế, mẫu sổ, cài đặt hoặc mô-đun cho đơn vị / choose for a unit and all below it",
        detailedDescription = "Ví dụ: sodientu:choose --from 2025-2026 2 template so-theo-doi-thcs 1.1.0 ; "
                + "sodientu:choose --from 2025-2026 2 module vn.sodientu.facilities off")
public final class ChooseCommand extends SodientuCommand {
    @Argument(index = 0, name = "unit", description = "Số của đơn vị / the unit's number", required = true)
    long unit;

    @Argument(index = 1, name = "kind", description = "regulation, template, setting hoặc module", required = true)
    String kind;

    @Argument(
            index = 2,
            name = "key",
            description = "\"regulation\", mã mẫu sổ, tên cài đặt hoặc mô-đun / what is chosen",
            required = true)
    String key;

    @Argument(index = 3, name = "value", description = "TT22/1.0.1, 1.1.0, on, off… / the choice", required = true)
    String value;

    @Option(name = "--from", description = "Từ năm học / first school year", required = true)
    String from;

    @Option(name = "--to", description = "Đến năm học / last school year")
    @Nullable
    String to;

    @Option(name = "--grade", description = "Khối, không ghi là mọi khối / grade, all without it")
    @Nullable
    Integer grade;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        NewChoice wanted = new NewChoice(
                unit, ChoiceKinds.kind(kind), key, grade, year(from), to == null ? null : year(to), value);
        Choice made = Lines.value(services.need(ChoiceService.class).choose(who, wanted));
        out.println("Đã chọn cho đơn vị " + made.unit() + ": " + made.key() + " = " + made.value());
    }

    private static SchoolYear year(String text) throws CommandException {
        return SchoolYear.parse(text)
                .orElseThrow(() -> Lines.failure("Năm học viết như 2025-2026, không phải \"" + text + "\"."));
    }
}
