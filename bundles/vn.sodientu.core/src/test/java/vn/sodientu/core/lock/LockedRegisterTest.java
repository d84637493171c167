package vn.sodientu.core.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.api.lock.NewDeadline;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.lock.NewReopening;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

class LockedRegisterTest {
    private static final String BEFORE = "2026-01-10T16:58:59.999Z";
    private static final String DUE = "2026-01-10T16:59:00Z";

    private final World world = new World();
    private final SheetId toan = world.sheet("TOAN", Term.HK1);
    private final Actor principal = person("hieutruong", Role.PRINCIPAL);
    private final Actor teacher = person("gvbm", Role.TEACHER);

    LockedRegisterTest() {
        world.clock.set(BEFORE);
    }

    @Test
    void aLockedColumnRefusesAnEntryAndSaysWhoLockedItAndWhoCanOpenIt() {
        lock(area(LockPart.MARKS, Period.HK1, "tx1"));
        Object before = world.store.state();

        Refusal refusal = refusal(enter(cell(0, "tx1", 0, "8"), cell(0, "ck", 0, "9")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations()).extracting(Violation::path).containsExactly("cells[0].column");
        assertThat(refusal.violations().get(0).message().vi())
                .contains("Toán", "8A", "học kì I", "cột tx1", "hieutruong", "hết học kì", "10/01/2026");
        assertThat(String.valueOf(refusal.violations().get(0).help())).contains("Hiệu trưởng");
        assertThat(world.store.state()).isSameAs(before);
        accepted(enter(cell(0, "ck", 0, "9")));
    }

    @Test
    void aRehearsalIsRefusedToo() {
        lock(LockArea.ofYear(World.YEAR));
        EntryOutcome outcome =
                world.register.enterAll(world.clerk, List.of(world.marks(toan, cell(0, "tx1", 0, "8"))), true);
        assertThat(refusal(outcome).violations().get(0).path()).isEqualTo("sheets[0].cells[0].column");
    }

    @Test
    void aLockedCellThatKeepsItsValueDoesNotStopTheOthers() {
        accepted(enter(cell(0, "tx1", 0, "8")));
        lock(area(LockPart.MARKS, Period.HK1, "tx1"));
        accepted(enter(cell(0, "tx1", 1, "8"), cell(0, "tx2", 0, "7")));
        refusal(enter(cell(0, "tx1", 1, "8.5")));
    }

    @Test
    void aRepeatOfAnEntryMadeBeforeTheLockIsAnsweredAsBefore() {
        EnterMarks command = World.keyed(world.marks(toan, cell(0, "tx1", 0, "8")), "k1");
        accepted(world.register.enter(world.clerk, command));
        lock(LockArea.ofYear(World.YEAR));
        accepted(world.register.enter(world.clerk, command));
    }

    @Test
    void aDeadlineClosesByTheClockAlone() {
        world.locks
                .setDeadline(
                        world.clerk,
                        new NewDeadline(
                                world.district,
                                World.YEAR,
                                Period.HK1,
                                LockPart.MARKS,
                                MarkColumn.Slot.REGULAR,
                                Instant.parse(DUE),
                                "QĐ 12/QĐ-PGD"))
                .orThrow();
        accepted(enter(cell(0, "tx1", 0, "8")));

        world.clock.set(DUE);

        Violation closed = refusal(enter(cell(0, "tx1", 1, "9"))).violations().get(0);
        assertThat(closed.message().vi()).contains("Đã hết hạn", "PHONG", "23:59 ngày 10/01/2026", "QĐ 12/QĐ-PGD");
        assertThat(String.valueOf(closed.help())).contains("Cán bộ quản lý của PHONG");
        accepted(enter(cell(0, "ck", 0, "9")));
    }

    @Test
    void conductIsLockedByItsPeriodAndNamedOnce() {
        lock(area(LockPart.RECORDS, Period.HK1, null));
        TermRecord first = new TermRecord(world.pupils.get(0), Period.HK1, "T", 0, 0, 0);
        TermRecord second = new TermRecord(world.pupils.get(1), Period.HK1, "T", 0, 0, 0);
        TermRecord later = new TermRecord(world.pupils.get(1), Period.HK2, "T", 0, 0, 0);

        Refusal refusal = World.refusal(record(first, second, later));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations()).extracting(Violation::path).containsExactly("records[0].period");
        record(later).orThrow();
        accepted(enter(cell(0, "tx1", 0, "8")));
    }

    @Test
    void aSheetSaysForEachColumnWhyItIsClosed() {
        lock(area(LockPart.MARKS, Period.HK1, "tx1"));
        MarkSheet sheet = world.register.sheet(world.clerk, toan).orThrow();
        assertThat(sheet.readOnly()).isNull();
        assertThat(sheet.closed()).containsOnlyKeys("tx1");
        assertThat(sheet.closed().values()).extracting(LocalText::vi).allMatch(text -> text.contains("Hiệu trưởng"));

        lock(LockArea.ofYear(World.YEAR));
        MarkSheet whole = world.register.sheet(world.clerk, toan).orThrow();
        assertThat(whole.closed()).hasSize(4);
        assertThat(whole.readOnly()).isNotNull();
    }

    @Test
    void aLiftedLockClosesNothingAndCannotBeLiftedAgain() {
        Lock lock = lock(LockArea.ofYear(World.YEAR));
        refusal(enter(cell(0, "tx1", 0, "8")));

        world.locks.lift(principal, world.school, lock.number(), "bổ sung điểm").orThrow();

        accepted(enter(cell(0, "tx1", 0, "8")));
        assertThat(World.refusal(world.locks.lift(principal, world.school, lock.number(), "nữa"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(world.audit("lock.set")).hasSize(1);
        assertThat(world.audit("lock.lift")).hasSize(1);
    }

    @Test
    void aReopeningIsForOneTeacherAndATimeAndClosesByItself() {
        lock(LockArea.ofYear(World.YEAR));
        world.policy.forbid((who, what, where) -> what == Permission.MANAGE_LOCKS && who.is(Role.TEACHER));
        Reopening asked = world.locks
                .askReopening(
                        teacher,
                        new NewReopening(
                                world.clazz.id(), LockPart.MARKS, Period.HK1, "TOAN", "tx1", null, "vào nhầm điểm"))
                .orThrow();
        refusal(world.register.enter(teacher, world.marks(toan, cell(0, "tx1", 0, "8"))));

        world.locks
                .grantReopening(principal, asked.id(), world.school, Instant.parse(DUE), "trong ngày")
                .orThrow();

        accepted(world.register.enter(teacher, world.marks(toan, cell(0, "tx1", 0, "8"))));
        refusal(world.register.enter(teacher, world.marks(toan, cell(0, "tx2", 0, "8"))));
        refusal(enter(cell(0, "tx1", 1, "9")));
        world.clock.set(DUE);
        refusal(world.register.enter(teacher, world.marks(toan, cell(0, "tx1", 1, "9"))));
        assertThat(World.refusal(world.locks.refuseReopening(principal, asked.id(), "muộn"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aTeacherAsksForHimselfOnly() {
        world.policy.forbid((who, what, where) -> what == Permission.MANAGE_LOCKS && who.is(Role.TEACHER));
        NewReopening other =
                new NewReopening(world.clazz.id(), LockPart.MARKS, Period.HK1, "TOAN", null, "giaovu", "vào nhầm điểm");
        assertThat(World.refusal(world.locks.askReopening(teacher, other)).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void whatHasNoSenseIsRefusedWithAllFaults() {
        LockArea area = new LockArea(World.YEAR, 13, null, null, null, null, null, null);
        Instant now = Instant.parse(BEFORE);
        Refusal refusal =
                World.refusal(world.locks.lock(principal, new NewLock(world.school, area, now, now, " ", "")));
        assertThat(refusal.violations()).extracting(Violation::path).containsExactlyInAnyOrder("reason", "to", "grade");
        assertThat(World.refusal(world.locks.lock(
                                principal, new NewLock(999, LockArea.ofYear(World.YEAR), null, null, "x", "")))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void theStateOfAClassShowsWhatIsClosed() {
        lock(area(LockPart.MARKS, Period.HK1, "tx1"));
        lock(area(LockPart.RECORDS, Period.HK1, null));

        LockState state =
                world.locks.state(principal, world.clazz.id(), Period.HK1).orThrow();

        assertThat(state.sheets()).hasSize(3).allSatisfy(sheet -> assertThat(sheet.closed())
                .containsOnlyKeys("tx1"));
        assertThat(state.records()).isNotNull();
        assertThat(world.locks
                        .state(principal, world.clazz.id(), Period.HK2)
                        .orThrow()
                        .records())
                .isNull();
    }

    private Lock lock(LockArea area) {
        return world.locks
                .lock(principal, new NewLock(world.school, area, null, null, "hết học kì", "QĐ 5/QĐ-THCS"))
                .orThrow();
    }

    private static LockArea area(LockPart part, Period period, @Nullable String column) {
        return new LockArea(World.YEAR, null, null, part, period, null, null, column);
    }

    private EntryOutcome enter(Object[]... cells) {
        return world.register.enter(world.clerk, world.marks(toan, cells));
    }

    private Outcome<List<TermRecord>> record(TermRecord... records) {
        return world.register.record(world.clerk, new RecordTerm(world.clazz.id(), List.of(records), "REST"));
    }

    private Actor person(String account, Role role) {
        return new Actor(
                account, account, List.of(new Grant(role, world.school, null, null, LocalDate.of(2000, 1, 1), null)));
    }

    private static void accepted(EntryOutcome outcome) {
        assertThat(outcome).isInstanceOf(EntryOutcome.Accepted.class);
    }

    private static Refusal refusal(EntryOutcome outcome) {
        assertThat(outcome).isInstanceOf(EntryOutcome.Rejected.class);
        return ((EntryOutcome.Rejected) outcome).refusal();
    }
}
