package vn.sodientu.exchange.offline;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** A register of two sheets and three pupils that keeps what is entered. */
final class PaperRegister {
    static final ClassId CLASS = new ClassId(3, 17);
    static final SheetId MATHS = new SheetId(CLASS, "TOAN", Term.HK1);
    static final SheetId SPORT = new SheetId(CLASS, "GDTC", Term.HK1);
    static final List<String> NAMES = List.of("Lò Văn An", "=1+1 Bình", "Đặng Thị Ơn");

    final RegisterService service = mock();
    final List<EnterMarks> entered = new ArrayList<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, MarkEntry> last = new HashMap<>();

    PaperRegister() {
        when(service.sheet(any(), any())).thenAnswer(call -> Outcome.done(sheet(call.getArgument(1))));
        when(service.mySheets(any()))
                .thenAnswer(call -> Outcome.done(
                        List.of(new SheetSummary(MATHS, "8A", sheet(MATHS).subject(), List.of(), 0, 9, true))));
        when(service.enterAll(any(), any(), anyBoolean())).thenAnswer(call -> {
            List<EnterMarks> commands = call.getArgument(1);
            if (!call.<Boolean>getArgument(2)) {
                commands.forEach(this::enter);
            }
            return new EntryOutcome.Accepted(List.of(), List.of());
        });
        when(service.history(any(), any(), any(), anyString()))
                .thenAnswer(call -> Outcome.done(Optional.ofNullable(
                                last.get(key(call.getArgument(1), call.getArgument(2), call.getArgument(3))))
                        .map(List::of)
                        .orElse(List.of())));
    }

    static PupilId pupil(int number) {
        return new PupilId(3, number);
    }

    void put(SheetId sheet, int pupil, String column, String value) {
        write(sheet, pupil(pupil), column, MarkText.parse(value).orElse(null), "co.lan");
    }

    @Nullable
    Mark mark(SheetId sheet, int pupil, String column) {
        return cell(sheet, pupil(pupil), column).mark();
    }

    private void enter(EnterMarks command) {
        entered.add(command);
        command.changes()
                .forEach(change -> write(
                        command.sheet(),
                        change.pupil(),
                        change.column(),
                        MarkText.parse(change.value()).orElse(null),
                        "toi"));
    }

    private void write(SheetId sheet, PupilId pupil, String column, @Nullable Mark mark, String by) {
        int version = cell(sheet, pupil, column).version() + 1;
        cells.put(key(sheet, pupil, column), new Cell(pupil, column, version, mark));
        last.put(
                key(sheet, pupil, column), new MarkEntry(sheet, pupil, column, version, mark, by, Instant.EPOCH, "UI"));
    }

    private Cell cell(SheetId sheet, PupilId pupil, String column) {
        return cells.getOrDefault(key(sheet, pupil, column), new Cell(pupil, column, 0, null));
    }

    private static String key(SheetId sheet, PupilId pupil, String column) {
        return sheet + " " + pupil + " " + column;
    }

    MarkSheet sheet(SheetId id) {
        SubjectKind kind = id.subject().equals("TOAN") ? SubjectKind.SCORE : SubjectKind.COMMENT;
        Subject subject = new Subject(
                id.subject(), kind == SubjectKind.SCORE ? "Toán" : "Giáo dục thể chất", kind, new Periods(4, 4));
        MarkPlan plan = new MarkPlan(
                new RegulationId("TT22", "1"),
                kind,
                List.of(
                        column("tx1", "ĐĐGtx", MarkColumn.Slot.REGULAR),
                        column("tx2", "ĐĐGtx", MarkColumn.Slot.REGULAR),
                        column("ck", "ĐĐGck", MarkColumn.Slot.LAST)));
        List<MarkSheet.Row> rows = new ArrayList<>();
        for (int i = 1; i <= NAMES.size(); i++) {
            PupilId pupil = pupil(i);
            rows.add(new MarkSheet.Row(
                    new Enrolment(CLASS, person(i), i, LocalDate.EPOCH, null),
                    plan.columns().stream()
                            .map(column -> cell(id, pupil, column.id()))
                            .toList(),
                    null,
                    null));
        }
        return new MarkSheet(
                id,
                new SchoolClass(
                        CLASS,
                        new SchoolYear(2025),
                        "8A",
                        new ClassKind(SchoolLevel.THCS, 8, null),
                        null,
                        List.of(subject)),
                subject,
                plan,
                rows,
                null,
                Map.of("ck", new LocalText("Đã khóa", "Locked")));
    }

    private static MarkColumn column(String id, String label, MarkColumn.Slot slot) {
        return new MarkColumn(id, slot, new LocalText(label, label), 1, true);
    }

    private static Pupil person(int number) {
        return new Pupil(
                pupil(number),
                "000000000" + number,
                new PersonName(NAMES.get(number - 1)),
                LocalDate.EPOCH,
                Gender.FEMALE,
                PupilStatus.STUDYING,
                LocalDate.EPOCH,
                Particulars.UNKNOWN,
                1);
    }
}
