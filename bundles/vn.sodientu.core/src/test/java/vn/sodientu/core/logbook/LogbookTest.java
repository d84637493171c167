package vn.sodientu.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.logbook.ChangeLesson;
import vn.sodientu.api.logbook.CloseWeek;
import vn.sodientu.api.logbook.LessonAttendance;
import vn.sodientu.api.logbook.LogbookWeek;
import vn.sodientu.api.logbook.RecordLesson;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

class LogbookTest {
    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    private final World world = new World();
    private final StaffId an = staff("GV1", "Lò Thị An");
    private final StaffId binh = staff("GV2", "Cà Văn Bình");
    private final Actor teacher = teacher(an);
    private final String subject = world.clazz.subjects().get(0).code();

    @Test
    void aTeacherEntersAndSignsHisLessonAndTheNextOneOfThePlanIsProposed() {
        LessonEntry entry = record(teacher, 1, lesson(an, 12), 0, true).orThrow();

        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.signature()).isNotNull();
        LogbookWeek week =
                world.logbook.week(teacher, world.clazz.id(), DAY.plusDays(4)).orThrow();
        assertThat(week.monday()).isEqualTo(DAY);
        assertThat(week.entries()).containsExactly(entry);
        assertThat(week.nextNumbers()).containsEntry(subject, 13);
        assertThat(week.totals().unsigned()).isZero();
        assertThat(world.audit("logbook.record")).hasSize(1);
    }

    @Test
    void whoDoesNotTakeAttendanceEntersNoLessonOfSomebodyElse() {
        forbidOthers();
        assertThat(kind(record(teacher, 1, lesson(binh, 1), 0, false))).isEqualTo(Refusal.Kind.FORBIDDEN);
        record(teacher, 1, lesson(an, 1), 0, false).orThrow();
    }

    @Test
    void theClerkEntersForATeacherButDoesNotSignForHim() {
        assertThat(paths(record(world.clerk, 1, lesson(an, 1), 0, true))).containsExactly("sign");
        record(world.clerk, 1, lesson(an, 1), 0, false).orThrow();

        assertThat(kind(sign(world.clerk, 1, 1))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(week().totals().unsigned()).isEqualTo(1);
        LessonEntry signed = sign(teacher, 1, 1).orThrow();
        assertThat(signed.version()).isEqualTo(2);
        assertThat(signed.lesson()).isEqualTo(lesson(an, 1));
        assertThat(sign(teacher, 1, 2).orThrow()).isEqualTo(signed);
    }

    @Test
    void aSubstituteOfAnotherClassSignsBecauseTheLessonNamesHim() {
        record(world.clerk, 2, of(LessonKind.SUBSTITUTE, binh, 4, List.of(), LessonMark.NONE), 0, false)
                .orThrow();
        world.policy.forbid((who, what, where) -> who.account().equals("gv2"));

        assertThat(sign(teacher(binh, "gv2"), 2, 1).orThrow().signature()).isNotNull();
    }

    @Test
    void aCorrectionOfASignedLessonNeedsItsReasonAndTakesTheSignatureAway() {
        record(teacher, 1, lesson(an, 12), 0, true).orThrow();
        assertThat(paths(record(world.clerk, 1, lesson(an, 13), 1, false))).containsExactly("reason");
        RecordLesson corrected =
                new RecordLesson(slot(1), lesson(an, 13), 1, false, "Ghi nhầm tiết theo chương trình", "UI");
        world.logbook.record(world.clerk, corrected).orThrow();

        List<LessonEntry> rows = world.logbook.history(teacher, slot(1)).orThrow();
        assertThat(rows).extracting(LessonEntry::version).containsExactly(1, 2);
        assertThat(rows.get(1).signature()).isNull();
        assertThat(rows.get(1).reason()).startsWith("Ghi nhầm");
    }

    @Test
    void aStaleVersionIsAConflictAndStoresNothing() {
        record(teacher, 1, lesson(an, 1), 0, false).orThrow();
        assertThat(kind(record(teacher, 1, lesson(an, 2), 0, false))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(world.logbook.history(teacher, slot(1)).orThrow()).hasSize(1);
    }

    @Test
    void everyFaultOfALessonIsNamedAtOnce() {
        Lesson faulty = new Lesson(
                LessonKind.REGULAR,
                "KHONGCO",
                new StaffId(world.school, 999),
                0,
                " ",
                List.of(
                        new Missed(world.pupils.get(0), LessonMiss.EXCUSED),
                        new Missed(world.pupils.get(0), LessonMiss.LATE)),
                "",
                new LessonMark(LessonGrade.A, 101, null, null));

        assertThat(paths(record(world.clerk, 8, faulty, 0, false)))
                .containsExactlyInAnyOrder(
                        "period", "title", "planNumber", "subject", "teacher", "mark", "mark", "missed[1].pupil");
    }

    @Test
    void aRegularLessonIsGivenByAnAssignedTeacher() {
        world.roster.assign(world.clerk, world.sheet(subject, Term.HK1), binh).orThrow();
        assertThat(paths(record(world.clerk, 1, lesson(an, 1), 0, false))).containsExactly("kind");
        record(world.clerk, 1, lesson(binh, 1), 0, false).orThrow();
        record(world.clerk, 2, of(LessonKind.SUBSTITUTE, an, 2, List.of(), LessonMark.NONE), 0, false)
                .orThrow();
    }

    @Test
    void aDayStillToComeIsRefusedAndTodayIsNot() {
        world.clock.set("2025-10-06T01:00:00Z");
        assertThat(paths(world.logbook.record(
                        teacher,
                        new RecordLesson(
                                new LessonSlot(world.clazz.id(), DAY.plusDays(1), Session.MORNING, 1),
                                lesson(an, 1),
                                0,
                                false,
                                "",
                                "UI"))))
                .containsExactly("day");
        record(teacher, 1, lesson(an, 1), 0, false).orThrow();
    }

    @Test
    void pointsAreTakenWhereTheSchoolChoseThemAndTheirMeanIsRoundedHalfUp() {
        LessonMark points = new LessonMark(null, 90, 85, 90);
        assertThat(paths(record(teacher, 1, of(LessonKind.REGULAR, an, 1, List.of(), points), 0, false)))
                .containsExactly("mark");
        choose("logbook.mark", "points");
        record(teacher, 1, of(LessonKind.REGULAR, an, 1, List.of(), points), 0, false)
                .orThrow();

        assertThat(points.average()).isEqualTo(88);
        assertThat(week().totals().average()).isEqualTo(88);
        assertThat(week().totals().level()).isEqualTo(LessonGrade.A);
    }

    @Test
    void aClosedWeekTakesNoLessonUntilTheHomeroomTeacherOpensItWithAReason() {
        record(teacher, 1, lesson(an, 1), 0, false).orThrow();
        WeekNote closed = close(world.clerk, WeekState.CLOSED, "", 0).orThrow();
        Refusal refusal = World.refusal(record(teacher, 2, lesson(an, 2), 0, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations().get(0).help()).isNotNull();
        assertThat(kind(sign(teacher, 1, 1))).isEqualTo(Refusal.Kind.FORBIDDEN);

        assertThat(paths(close(world.clerk, WeekState.OPEN, "", closed.version())))
                .containsExactly("note");
        close(world.clerk, WeekState.OPEN, "Giáo viên Toán ghi thiếu", closed.version())
                .orThrow();
        record(teacher, 2, lesson(an, 2), 0, false).orThrow();
    }

    @Test
    void thePrincipalChecksWhatWasClosedAndOnlyHeOpensItAgain() {
        assertThat(kind(close(world.clerk, WeekState.CHECKED, "", 0))).isEqualTo(Refusal.Kind.CONFLICT);
        close(world.clerk, WeekState.CLOSED, "", 0).orThrow();
        WeekNote checked = close(world.clerk, WeekState.CHECKED, "Đã xem", 1).orThrow();
        assertThat(checked.remark()).isEqualTo("Lớp học nghiêm túc");

        world.policy.forbid((who, what, where) -> what == Permission.CHECK_BOOKS);
        assertThat(kind(close(world.clerk, WeekState.OPEN, "mở", 2))).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aLockedTermTakesNoLesson() {
        LockArea area = new LockArea(World.YEAR, null, null, LockPart.RECORDS, Period.HK1, null, null, null);
        world.locks
                .lock(world.clerk, new NewLock(world.school, area, null, null, "Khóa sổ học kì I", ""))
                .orThrow();
        assertThat(kind(record(teacher, 1, lesson(an, 1), 0, false))).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aWithdrawnLessonCountsNoMoreAndItsPlaceIsWrittenAgain() {
        record(teacher, 1, lesson(an, 1), 0, true).orThrow();
        ChangeLesson command = new ChangeLesson(slot(1), 1, "", "UI");
        assertThat(paths(world.logbook.withdraw(teacher, command))).containsExactly("reason");
        world.logbook
                .withdraw(teacher, new ChangeLesson(slot(1), 1, "Ghi nhầm lớp", "UI"))
                .orThrow();

        assertThat(week().totals().lessons()).isZero();
        record(teacher, 1, lesson(an, 1), 2, false).orThrow();
        assertThat(week().totals().lessons()).isEqualTo(1);
    }

    @Test
    void lessonsMissedAllHalfDayLongAreListedBesideHalfDaysAndChangeNone() {
        Missed absent = new Missed(world.pupils.get(0), LessonMiss.UNEXCUSED);
        Missed once = new Missed(world.pupils.get(1), LessonMiss.EXCUSED);
        record(teacher, 1, of(LessonKind.REGULAR, an, 1, List.of(absent, once), LessonMark.NONE), 0, false)
                .orThrow();
        record(teacher, 2, of(LessonKind.REGULAR, an, 2, List.of(absent), LessonMark.NONE), 0, false)
                .orThrow();

        List<LessonAttendance.Row> rows = attendance().rows();
        assertThat(rows.get(0).lessons()).isEqualTo(Map.of(LessonMiss.UNEXCUSED, 2));
        assertThat(rows.get(0).halfDays().total()).isZero();
        assertThat(rows.get(0).differences()).hasSize(1);
        LessonAttendance.Difference difference = rows.get(0).differences().get(0);
        assertThat(difference.leave()).isEqualTo(Leave.UNEXCUSED);
        assertThat(difference.missed()).isEqualTo(2);
        assertThat(rows.get(1).differences()).isEmpty();

        Absence taken = new Absence(
                world.pupils.get(0),
                DAY,
                Session.MORNING,
                difference.leave(),
                difference.halfDay().version());
        world.attendance
                .record(world.clerk, new RecordAbsences(world.clazz.id(), List.of(taken), false, "UI"))
                .orThrow();
        assertThat(attendance().rows().get(0).differences()).isEmpty();
    }

    @Test
    void aSchoolMayCompareEachLessonOrNothing() {
        Missed once = new Missed(world.pupils.get(1), LessonMiss.EXCUSED);
        record(teacher, 1, of(LessonKind.REGULAR, an, 1, List.of(once), LessonMark.NONE), 0, false)
                .orThrow();
        record(teacher, 2, lesson(an, 2), 0, false).orThrow();
        assertThat(attendance().rows().get(1).differences()).isEmpty();
        choose("logbook.compare", "any");
        assertThat(attendance().rows().get(1).differences()).hasSize(1);
        choose("logbook.compare", "off");
        assertThat(attendance().rows().get(1).differences()).isEmpty();
        assertThat(attendance().rows().get(1).lessons()).containsEntry(LessonMiss.EXCUSED, 1);
    }

    @Test
    void comingLateIsNoAbsence() {
        Missed late = new Missed(world.pupils.get(2), LessonMiss.LATE);
        record(teacher, 1, of(LessonKind.REGULAR, an, 1, List.of(late), LessonMark.of(LessonGrade.B)), 0, false)
                .orThrow();
        assertThat(attendance().rows().get(2).differences()).isEmpty();
        assertThat(week().totals().misses()).isEqualTo(Map.of(LessonMiss.LATE, 1));
        assertThat(week().totals().grades()).isEqualTo(Map.of(LessonGrade.B, 1));
    }

    private void forbidOthers() {
        world.policy.forbid((who, what, where) -> what == Permission.RECORD_CONDUCT);
    }

    private StaffId staff(String code, String name) {
        return world.roster
                .addStaff(world.clerk, world.school, code, name)
                .orThrow()
                .id();
    }

    private Actor teacher(StaffId staff) {
        return teacher(staff, "gv1");
    }

    private Actor teacher(StaffId staff, String account) {
        return new Actor(
                account,
                "Giáo viên",
                List.of(new Grant(Role.TEACHER, world.school, staff, null, LocalDate.of(2020, 1, 1), null)));
    }

    private void choose(String key, String value) {
        world.choices
                .choose(
                        world.clerk,
                        new NewChoice(world.school, Choice.Kind.SETTING, key, null, World.YEAR, null, value))
                .orThrow();
    }

    private LessonSlot slot(int period) {
        return new LessonSlot(world.clazz.id(), DAY, Session.MORNING, period);
    }

    private Lesson lesson(StaffId by, int number) {
        return of(LessonKind.REGULAR, by, number, List.of(), LessonMark.of(LessonGrade.A));
    }

    private Lesson of(LessonKind kind, StaffId by, @Nullable Integer number, List<Missed> missed, LessonMark mark) {
        return new Lesson(kind, subject, by, number, "Bài " + number, missed, "", mark);
    }

    private Outcome<LessonEntry> record(Actor who, int period, Lesson lesson, int version, boolean sign) {
        return world.logbook.record(who, new RecordLesson(slot(period), lesson, version, sign, "", "UI"));
    }

    private Outcome<LessonEntry> sign(Actor who, int period, int version) {
        return world.logbook.sign(who, new ChangeLesson(slot(period), version, "", "UI"));
    }

    private Outcome<WeekNote> close(Actor who, WeekState state, String note, int version) {
        return world.logbook.close(
                who, new CloseWeek(world.clazz.id(), DAY, state, "Lớp học nghiêm túc", 1, 0, note, version));
    }

    private LogbookWeek week() {
        return world.logbook.week(teacher, world.clazz.id(), DAY).orThrow();
    }

    private LessonAttendance attendance() {
        return world.logbook
                .attendance(teacher, world.clazz.id(), YearMonth.from(DAY))
                .orThrow();
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        return World.refusal(outcome).kind();
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
