package vn.sodientu.print.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.ApprovalRecords;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.api.spi.records.CorrectionRecords;
import vn.sodientu.api.spi.records.MarkRecords;
import vn.sodientu.api.spi.records.PrintRecords;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.ResultRecords;
import vn.sodientu.api.spi.records.SummerRecords;
import vn.sodientu.api.spi.records.TermRecords;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** A class 8A of three pupils, one of whom has left, in memory, under a regulation with two columns. */
public final class TestSchool {
    private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);
    private static final String OFFICE = "Phòng Giáo dục và Đào tạo Mai Sơn";

    /** The regulation of the class. */
    public static final RegulationId TT22 = new RegulationId("TT22", "1.0.0");
    /** The class. */
    public static final ClassId CLASS = new ClassId(7, 1);

    private static final Subject MATHS = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
    private static final Subject SPORTS =
            new Subject("GDTC", "Giáo dục thể chất", SubjectKind.COMMENT, Periods.yearly(70));
    private static final StaffId TEACHER = new StaffId(7, 3);

    final Map<PrintOrderId, PrintOrder> orders = new ConcurrentHashMap<>();
    final Map<PrintOrderId, byte[]> files = new ConcurrentHashMap<>();
    final List<String> audit = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private final List<Enrolment> pupils = List.of(
            pupil(1, "Lò Thị An", PupilStatus.STUDYING, null),
            pupil(2, "Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Huyền", PupilStatus.MOVED_IN, null),
            pupil(3, "Sùng A Páo", PupilStatus.MOVED_OUT, LocalDate.of(2026, 1, 12)));

    private static Enrolment pupil(int number, String name, PupilStatus status, @Nullable LocalDate to) {
        Pupil pupil = new Pupil(
                new PupilId(7, number),
                "140000000" + number,
                new PersonName(name),
                LocalDate.of(2012, 2, number),
                Gender.FEMALE,
                status,
                LocalDate.of(2025, 11, 3),
                Particulars.UNKNOWN,
                1);
        return new Enrolment(CLASS, pupil, number, LocalDate.of(2025, 9, 5), to);
    }

    /** The database. */
    public RecordStore store() {
        Records records = Stub.of(Records.class)
                .when("classes", none -> classes())
                .when("units", none -> Stub.of(UnitRecords.class)
                        .when(
                                "path",
                                asked -> List.of(
                                        new Unit(
                                                7,
                                                2L,
                                                UnitKind.SCHOOL,
                                                "THCS01",
                                                "Trường THCS Chiềng Sinh",
                                                SINCE,
                                                null),
                                        new Unit(2, 1L, UnitKind.DISTRICT, "2", OFFICE, SINCE, null),
                                        new Unit(1, null, UnitKind.DEPARTMENT, "1", "Sở GDĐT Sơn La", SINCE, null)))
                        .when(
                                "school",
                                id -> Optional.of(new School(
                                        7,
                                        2,
                                        "THCS01",
                                        "Trường THCS Chiềng Sinh",
                                        SchoolLevel.THCS,
                                        "Sơn La",
                                        "Phường Chiềng Sinh")))
                        .get())
                .when("pupils", none -> Stub.of(PupilRecords.class)
                        .when("enrolments", id -> pupils)
                        .get())
                .when("marks", none -> Stub.of(MarkRecords.class)
                        .when("current", id -> marks())
                        .get())
                .when("terms", none -> Stub.of(TermRecords.class)
                        .when("current", id -> terms())
                        .get())
                .when("summers", none -> Stub.of(SummerRecords.class)
                        .when("current", id -> summers())
                        .get())
                .when("results", none -> Stub.of(ResultRecords.class)
                        .when("of", id -> Map.of(new PupilId(7, 1), outcome()))
                        .get())
                .when("corrections", none -> Stub.of(CorrectionRecords.class)
                        .when("of", id -> corrections())
                        .get())
                .when("approvals", none -> Stub.of(ApprovalRecords.class)
                        .when("of", id -> new Approval(CLASS, (Period) id[1], approvals(id[1])))
                        .get())
                .when("audit", none -> Stub.of(AuditRecords.class)
                        .when("last", unit -> 41L + audit.size())
                        .when("append", row -> {
                            audit.add(row[3] + " " + row[4] + " " + row[5]);
                            return 41L + audit.size();
                        })
                        .get())
                .when("prints", none -> prints())
                .get();
        return new RecordStore() {
            @Override
            public <T> T read(Function<Records, T> work) {
                return work.apply(records);
            }

            @Override
            public <T> T write(Function<Records, T> work) {
                return work.apply(records);
            }
        };
    }

    private static ClassRecords classes() {
        SchoolClass clazz = new SchoolClass(
                CLASS,
                new SchoolYear(2025),
                "8A",
                new ClassKind(SchoolLevel.THCS, 8, null),
                TEACHER,
                List.of(MATHS, SPORTS));
        return Stub.of(ClassRecords.class)
                .when("find", id -> CLASS.equals(id[0]) ? Optional.of(clazz) : Optional.empty())
                .when("staff", id -> List.of(new Staff(TEACHER, "GV01", new PersonName("Lò Thị Phượng"))))
                .when("assignments", id -> List.of(new Assignment(new SheetId(CLASS, "TOAN", Term.HK1), TEACHER)))
                .get();
    }

    private static List<MarkEntry> marks() {
        List<MarkEntry> marks = new ArrayList<>();
        for (Term term : Term.values()) {
            marks.add(mark("TOAN", term, "tx1", new Score(85)));
            marks.add(mark("GDTC", term, "ck", Comment.PASS));
        }
        return marks;
    }

    private static MarkEntry mark(String subject, Term term, String column, Mark mark) {
        return new MarkEntry(
                new SheetId(CLASS, subject, term), new PupilId(7, 1), column, 1, mark, "gv", Instant.EPOCH, "REST");
    }

    /** The first term is approved; the second was, until a mark came later. */
    private static List<Approval.Step> approvals(Object period) {
        Instant at = period == Period.HK2 ? Instant.EPOCH.minusMillis(1) : Instant.EPOCH;
        return period == Period.YEAR ? List.of() : List.of(new Approval.Step(Approval.State.APPROVED, "ht", "", at));
    }

    /** One that was approved and one that still waits. */
    private static List<Correction> corrections() {
        return List.of(correction("tx1", Correction.State.APPROVED), correction("ck", Correction.State.PROPOSED));
    }

    private static Correction correction(String column, Correction.State state) {
        return new Correction(
                new CorrectionId(7, 1),
                new SheetId(CLASS, column.equals("ck") ? "GDTC" : "TOAN", Term.HK2),
                new PupilId(7, 1),
                column,
                1,
                new Score(45),
                null,
                "nhầm",
                List.of(new Correction.Step(state, "ht", "", Instant.parse("2026-05-20T20:00:00Z"))));
    }

    private static List<TermRecord> terms() {
        return List.of(
                new TermRecord(new PupilId(7, 1), Period.HK1, "T", 2, 1, 1),
                new TermRecord(new PupilId(7, 1), Period.HK2, "T", 1, 0, 1));
    }

    private static List<SummerRecord> summers() {
        PupilId pupil = new PupilId(7, 1);
        return List.of(
                new SummerRecord(pupil, "TOAN", true, new Score(50), null, 1),
                new SummerRecord(pupil, "NT", true, Comment.PASS, null, 1),
                new SummerRecord(pupil, SummerRecord.TRAINING, false, null, "T", 1));
    }

    private static YearOutcome outcome() {
        PeriodOutcome good = new PeriodOutcome(null, null, "T", "T", null);
        return new YearOutcome(
                TT22,
                List.of(new SubjectOutcome("TOAN", new Score(85), new Score(80), new Score(82))),
                good,
                good,
                new PeriodOutcome(null, null, "T", "T", "HSG"),
                "REASSESS",
                List.of("TOAN"),
                new SummerOutcome(null, "T", "T", "PROMOTED"),
                List.of());
    }

    private PrintRecords prints() {
        return Stub.of(PrintRecords.class)
                .when("next", school -> new PrintOrderId((Long) school[0], numbers.incrementAndGet()))
                .when("save", order -> orders.put(((PrintOrder) order[0]).id(), (PrintOrder) order[0]))
                .when("find", id -> Optional.ofNullable(orders.get((PrintOrderId) id[0])))
                .when("unfinished", none -> orders.values().stream()
                        .filter(order ->
                                order.state() == PrintOrder.State.QUEUED || order.state() == PrintOrder.State.RUNNING)
                        .toList())
                .when("keepFile", file -> files.put((PrintOrderId) file[0], (byte[]) file[1]))
                .when("file", id -> Optional.ofNullable(files.get((PrintOrderId) id[0])))
                .get();
    }

    /** The regulation: one regular mark, one at the end. */
    public static Regulation regulation() {
        List<MarkColumn> columns = List.of(
                new MarkColumn("tx1", MarkColumn.Slot.REGULAR, LocalText.same("ĐĐGtx"), 1, true),
                new MarkColumn("gk", MarkColumn.Slot.PERIODIC, LocalText.same("ĐĐGgk"), 2, true),
                new MarkColumn("ck", MarkColumn.Slot.LAST, LocalText.same("ĐĐGck"), 3, true));
        return Stub.of(Regulation.class)
                .when("id", none -> TT22)
                .when("title", none -> LocalText.same("Thông tư 22/2021/TT-BGDĐT"))
                .when("plan", subject -> new MarkPlan(TT22, ((Subject) subject[0]).kind(), columns))
                .when("label", code -> LocalText.same("Nhãn " + code[1]))
                .get();
    }

    /** The regulations at hand: this one, or none. */
    public static RegulationService regulations(boolean present) {
        return Stub.of(RegulationService.class)
                .when("with", call -> answer(present, call))
                .when("withGoverning", call -> answer(present, call))
                .get();
    }

    @SuppressWarnings("unchecked")
    private static Object answer(boolean present, Object[] call) {
        return present
                ? ((Function<Regulation, Object>) call[call.length - 1]).apply(regulation())
                : Outcome.refused(Refusal.of(Refusal.Kind.UNAVAILABLE, "regulation", "không có", "none"));
    }
}
