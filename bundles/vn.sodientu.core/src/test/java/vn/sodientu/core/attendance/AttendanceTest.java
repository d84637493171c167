package vn.sodientu.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.attendance.AttendanceMonth;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

class AttendanceTest {
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 6);

    private final World world = new World();

    @Test
    void theTermsAbsencesAreTheSumOfItsDays() {
        record(
                        absence(0, AUTUMN, Session.MORNING, Leave.EXCUSED, 0),
                        absence(0, AUTUMN, Session.AFTERNOON, Leave.UNEXCUSED, 0))
                .orThrow();
        record(absence(0, AUTUMN.plusDays(1), Session.MORNING, Leave.EXCUSED, 0))
                .orThrow();

        TermRecord stored = records(Period.HK1).get(0);
        assertThat(stored.excused()).isEqualTo(2);
        assertThat(stored.unexcused()).isEqualTo(1);
        assertThat(world.audit("attendance.record")).hasSize(2);
    }

    @Test
    void aPupilNeverAbsentHasNoneInsteadOfAnUnknownNumber() {
        record(absence(0, AUTUMN, Session.MORNING, Leave.EXCUSED, 0)).orThrow();

        assertThat(records(Period.HK1)).extracting(TermRecord::absences).containsExactly(1, 0, 0);
        assertThat(records(Period.HK1)).extracting(TermRecord::version).containsExactly(1, 1, 1);
        assertThat(records(Period.HK2)).extracting(TermRecord::version).containsExactly(0, 0, 0);
    }

    @Test
    void anEntryTakenBackCountsNoLongerAndIsKept() {
        record(absence(0, AUTUMN, Session.MORNING, Leave.UNEXCUSED, 0)).orThrow();
        record(absence(0, AUTUMN, Session.MORNING, null, 1)).orThrow();

        assertThat(records(Period.HK1).get(0).absences()).isZero();
        AttendanceMonth.Row row = world.attendance
                .month(world.clerk, world.clazz.id(), YearMonth.from(AUTUMN))
                .orThrow()
                .rows()
                .get(0);
        assertThat(row.count()).isEqualTo(AbsenceCount.NONE);
        assertThat(row.absences()).extracting(Absence::version).containsExactly(2);
    }

    @Test
    void theConductOfTheHomeroomTeacherStays() {
        TermRecord conduct = new TermRecord(world.pupils.get(0), Period.HK1, "K", 0, 0, 0);
        world.register
                .record(world.clerk, new RecordTerm(world.clazz.id(), List.of(conduct), "UI"))
                .orThrow();
        record(absence(0, AUTUMN, Session.MORNING, Leave.EXCUSED, 0)).orThrow();

        assertThat(records(Period.HK1).get(0).conduct()).isEqualTo("K");
    }

    @Test
    void totalsThatWereTypedGiveWayOnlyWhenThatIsConfirmed() {
        TermRecord typed = new TermRecord(world.pupils.get(1), Period.HK1, null, 4, 1, 0);
        world.register
                .record(world.clerk, new RecordTerm(world.clazz.id(), List.of(typed), "UI"))
                .orThrow();
        List<Absence> day = List.of(absence(0, AUTUMN, Session.MORNING, Leave.EXCUSED, 0));

        assertThat(paths(record(false, day))).containsExactly("replaceTotals");
        assertThat(records(Period.HK1).get(1).absences()).isEqualTo(5);
        record(true, day).orThrow();
        assertThat(records(Period.HK1)).extracting(TermRecord::absences).containsExactly(1, 0, 0);
    }

    @Test
    void theThirdMondayOfJanuaryBeginsTheSecondTermUnlessAUnitSaysOtherwise() {
        LocalDate monday = LocalDate.of(2026, 1, 19);
        record(
                        absence(0, monday.minusDays(1), Session.MORNING, Leave.EXCUSED, 0),
                        absence(0, monday, Session.MORNING, Leave.EXCUSED, 0))
                .orThrow();
        assertThat(records(Period.HK1).get(0).absences()).isEqualTo(1);
        assertThat(records(Period.HK2).get(0).absences()).isEqualTo(1);

        choose("2026-01-12");
        record(absence(1, LocalDate.of(2026, 1, 12), Session.MORNING, Leave.EXCUSED, 0))
                .orThrow();
        assertThat(records(Period.HK1).get(1).absences()).isZero();
        assertThat(records(Period.HK2).get(1).absences()).isEqualTo(1);
    }

    @Test
    void aDayOfAnotherYearOrStillToComeIsRefused() {
        assertThat(paths(record(absence(0, LocalDate.of(2025, 7, 31), Session.MORNING, Leave.EXCUSED, 0))))
                .containsExactly("absences[0].day");
        assertThat(paths(record(absence(0, LocalDate.of(2026, 7, 31), Session.MORNING, null, 0))))
                .isEmpty();
        assertThat(paths(record(absence(0, LocalDate.of(2026, 8, 1), Session.MORNING, Leave.EXCUSED, 0))))
                .contains("absences[0].day");
    }

    @Test
    void aPupilIsAbsentOnlyWhileOnTheList() {
        LocalDate coming = LocalDate.of(2025, 11, 10);
        world.roster
                .storePupils(
                        world.clerk,
                        world.school,
                        World.YEAR,
                        List.of(World.draft("8A", 4, "Hà Thị Mới", PupilStatus.MOVED_IN, coming)),
                        false)
                .orThrow();
        PupilId newcomer = world.roster
                .pupils(world.clerk, world.clazz.id())
                .orThrow()
                .get(3)
                .pupil()
                .id();

        assertThat(paths(record(new Absence(newcomer, coming.minusDays(1), Session.MORNING, Leave.EXCUSED, 0))))
                .containsExactly("absences[0].day");
        record(new Absence(newcomer, coming, Session.MORNING, Leave.EXCUSED, 0)).orThrow();
    }

    @Test
    void aStaleEntryIsAConflictAndNothingIsStored() {
        record(absence(0, AUTUMN, Session.MORNING, Leave.EXCUSED, 0)).orThrow();
        Refusal refusal = World.refusal(record(absence(0, AUTUMN, Session.MORNING, Leave.UNEXCUSED, 0)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(records(Period.HK1).get(0).excused()).isEqualTo(1);
    }

    @Test
    void aLockedTermTakesNoMoreAbsencesAndTheRefusalSaysWhoOpensIt() {
        LockArea area = new LockArea(World.YEAR, null, null, LockPart.RECORDS, Period.HK1, null, null, null);
        world.locks
                .lock(world.clerk, new NewLock(world.school, area, null, null, "Khóa sổ học kì I", ""))
                .orThrow();
        Refusal refusal = World.refusal(record(absence(0, AUTUMN, Session.MORNING, Leave.EXCUSED, 0)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations().get(0).help()).isNotNull();
        assertThat(records(Period.HK1).get(0).version()).isZero();
    }

    @Test
    void whoMayNotRecordConductMayNotTakeAttendance() {
        Outcome<List<Absence>> outcome =
                world.attendance.record(World.STRANGER, new RecordAbsences(world.clazz.id(), List.of(), false, "REST"));
        assertThat(World.refusal(outcome).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private void choose(String day) {
        world.choices
                .choose(
                        world.clerk,
                        new NewChoice(
                                world.province, Choice.Kind.SETTING, "year.term2.from", null, World.YEAR, null, day))
                .orThrow();
    }

    private Absence absence(int pupil, LocalDate day, Session session, @Nullable Leave leave, int version) {
        return new Absence(world.pupils.get(pupil), day, session, leave, version);
    }

    private Outcome<List<Absence>> record(Absence... absences) {
        return record(false, List.of(absences));
    }

    private Outcome<List<Absence>> record(boolean replace, List<Absence> absences) {
        return world.attendance.record(world.clerk, new RecordAbsences(world.clazz.id(), absences, replace, "REST"));
    }

    private List<TermRecord> records(Period period) {
        return world.register.termRecords(world.clerk, world.clazz.id(), period).orThrow();
    }

    private static List<String> paths(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?>) {
            return new ArrayList<>();
        }
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
