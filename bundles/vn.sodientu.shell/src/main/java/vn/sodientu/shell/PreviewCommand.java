package vn.sodientu.shell;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewService;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.domain.year.SchoolYear;

/** sodientu:preview. */
@Service
@Command(
        scope = "sodientu",
        name = "preview",
        description = "Xem trước kết quả nào đổi theo quy chế mới / what a regulation would change; nothing is written",
        detailedDescription = "Ví dụ: sodientu:preview TT22/1.0.1 2 2025-2026")
public final class PreviewCommand extends SodientuCommand {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Argument(
            index = 0,
            name = "regulation",
            description = "Mã hoặc mã/phiên bản / code or code/version",
            required = true)
    String regulation;

    @Argument(
            index = 1,
            name = "unit",
            description = "Số của đơn vị, xem sodientu:units / the unit's number",
            required = true)
    long unit;

    @Argument(index = 2, name = "year", description = "Năm học, ví dụ 2025-2026 / school year", required = true)
    String year;

    @Option(name = "--grade", description = "Khối, không ghi là mọi khối / grade, all without it")
    @Nullable
    Integer grade;

    @Option(name = "--rows", description = "In nhiều nhất bấy nhiêu dòng / rows to print at most")
    int rows = 100;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        PreviewService previews = services.need(PreviewService.class);
        String[] parts = regulation.split("/", 2);
        SchoolYear wanted = SchoolYear.parse(year)
                .orElseThrow(() -> Lines.failure("Năm học viết như 2025-2026, không phải \"" + year + "\"."));
        PreviewRequest request =
                new PreviewRequest(unit, wanted, grade, parts[0], parts.length > 1 ? parts[1] : null, Map.of());
        PreviewId id = Lines.value(previews.start(who, request));
        PreviewState state = Lines.value(previews.state(who, id, PAUSE));
        while (!state.finished() && !Thread.currentThread().isInterrupted()) {
            out.println("Đã so sánh " + state.counts().classesDone() + "/"
                    + state.counts().classes() + " lớp");
            state = Lines.value(previews.state(who, id, PAUSE));
        }
        if (!state.finished()) {
            state = Lines.value(previews.cancel(who, id));
        }
        print(state, Lines.value(previews.differences(who, id)), rows, out);
    }

    static void print(PreviewState state, List<PreviewDifference> differences, int most, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Lớp");
        table.column("Học sinh");
        table.column("Mục");
        table.column("Hiện nay");
        table.column("Theo " + state.candidate());
        table.emptyTableText("Không có kết quả nào đổi.");
        differences.stream().limit(most).forEach(one -> table.addRow()
                .addContent(one.clazz(), one.pupil(), one.field(), one.before(), one.after()));
        table.print(out);
        PreviewState.Counts counts = state.counts();
        out.println(phase(state) + ": " + counts.classesDone() + "/" + counts.classes() + " lớp, " + counts.pupils()
                + " học sinh, " + counts.changed() + " học sinh đổi kết quả (" + counts.differences() + " mục), "
                + counts.outdated() + " học sinh có kết quả lưu chưa tính lại");
        var failure = state.failure();
        if (failure != null) {
            out.println(failure.vi());
        }
    }

    private static String phase(PreviewState state) {
        return switch (state.phase()) {
            case WAITING -> "Đang chờ";
            case RUNNING -> "Đang chạy";
            case DONE -> "Xong";
            case CANCELLED -> "Đã dừng";
            case FAILED -> "Không xong";
        };
    }
}
