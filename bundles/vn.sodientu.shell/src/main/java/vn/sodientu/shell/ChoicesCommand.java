package vn.sodientu.shell;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;

/** sodientu:choices. */
@Service
@Command(
        scope = "sodientu",
        name = "choices",
        description = "Lịch sử lựa chọn của đơn vị / what a unit chose, newest first")
public final class ChoicesCommand extends SodientuCommand {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Argument(name = "unit", description = "Số của đơn vị, xem sodientu:units / the unit's number", required = true)
    long unit;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        print(Lines.value(services.need(ChoiceService.class).history(who, unit)), out);
    }

    static void print(List<Choice> choices, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Lúc");
        table.column("Người chọn");
        table.column("Loại");
        table.column("Mục");
        table.column("Khối");
        table.column("Từ năm học");
        table.column("Đến");
        table.column("Giá trị");
        table.emptyTableText("Đơn vị chưa chọn gì; lựa chọn của cấp trên hoặc bản mới nhất được dùng.");
        choices.forEach(choice -> table.addRow()
                .addContent(
                        MOMENT.format(choice.at()),
                        choice.author(),
                        ChoiceKinds.word(choice.kind()),
                        choice.key(),
                        choice.grade() == null ? "mọi khối" : choice.grade(),
                        choice.from(),
                        choice.to() == null ? "" : choice.to(),
                        choice.value()));
        table.print(out);
    }
}
