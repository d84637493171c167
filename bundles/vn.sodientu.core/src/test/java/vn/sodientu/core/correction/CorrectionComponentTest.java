package vn.sodientu.core.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.Correction.State;
import vn.sodientu.api.correction.CorrectionTask;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Term;

class CorrectionComponentTest {
    private final World world = new World();
    private final SheetId toan = world.sheet("TOAN", Term.HK1);
    private final Staff lan = staff("GV01");
    private final Staff minh = staff("GV02");
    private final Actor teacher = person("gvbm", Role.TEACHER, lan.id());
    private final Actor homeroom = person("gvcn", Role.TEACHER, minh.id());
    private final Actor principal = person("hieutruong", Role.PRINCIPAL, null);
    private Lock lock;

    CorrectionComponentTest() {
        world.clock.set("2026-01-20T03:00:00Z");
        world.roster.assign(world.clerk, toan, lan.id()).orThrow();
        world.roster.nameHomeroom(world.clerk, world.clazz.id(), minh.id()).orThrow();
        world.policy.forbid((who, what, where) -> switch (what) {
            case PROPOSE_CORRECTION -> !who.account().equals("gvbm")
                    && !who.account().equals("gvcn");
            case CONFIRM_CORRECTION -> !who.account().equals("gvcn");
            case APPROVE_CORRECTION -> !who.is(Role.PRINCIPAL);
            default -> false;
        });
        assertThat(world.register.enter(world.clerk, world.marks(toan, cell(0, "ck", 0, "6"), cell(0, "tx1", 0, "7"))))
                .isInstanceOf(EntryOutcome.Accepted.class);
        lock = lock();
    }

    @Test
    void aCorrectionGoesThroughThreePeopleAndChangesTheMarkAndTheResult() {
        Correction proposed = propose("ck", 1, "9").orThrow();
        Correction confirmed =
                world.corrections.confirm(homeroom, step(proposed)).orThrow();
        assertThat(mark("ck")).isEqualTo(new Score(60));
        Correction approved =
                world.corrections.approve(principal, step(confirmed)).orThrow();

        assertThat(approved.steps())
                .extracting(Correction.Step::state, Correction.Step::account)
                .containsExactly(
                        tuple(State.PROPOSED, "gvbm"),
                        tuple(State.CONFIRMED, "gvcn"),
                        tuple(State.APPROVED, "hieutruong"));
        MarkSheet.Row row =
                world.register.sheet(world.clerk, toan).orThrow().rows().get(0);
        assertThat(mark("ck")).isEqualTo(new Score(90));
        assertThat(row.termResult()).isEqualTo(new Score(90));
        assertThat(row.corrected()).containsExactly("ck");
        assertThat(world.register
                        .history(world.clerk, toan, world.pupils.get(0), "ck")
                        .orThrow())
                .extracting(MarkEntry::version, MarkEntry::mark, MarkEntry::source)
                .containsExactly(tuple(1, new Score(60), "REST"), tuple(2, new Score(90), "CORRECTION"));
        assertThat(world.audit("correction.proposed")).hasSize(1);
        assertThat(world.audit("correction.confirmed")).hasSize(1);
        assertThat(world.audit("correction.approved")).hasSize(1);
    }

    @Test
    void anOpenCellIsEnteredDirectly() {
        world.locks.lift(principal, world.school, lock.number(), "bổ sung").orThrow();
        Refusal refusal = World.refusal(propose("ck", 1, "9"));
        assertThat(refusal.violations().get(0).path()).isEqualTo("column");
        assertThat(refusal.violations().get(0).message().vi()).contains("nhập trực tiếp");
    }

    @Test
    void aProposalIsCheckedLikeAnEntry() {
        assertThat(paths(propose("ck", 1, "10.5"))).containsExactly("value");
        assertThat(paths(propose("zz", 0, "9"))).contains("column");
        assertThat(paths(propose("ck", 1, "6"))).containsExactly("value");
        Refusal stale = World.refusal(propose("ck", 0, "9"));
        assertThat(stale.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(stale.violations().get(0).message().vi()).contains("6", "phiên bản 1");
        assertThat(paths(world.corrections.propose(
                        teacher, new ProposeCorrection(toan, world.pupils.get(0), "ck", 1, "9", " ", null))))
                .containsExactly("reason");
    }

    @Test
    void stepsAreTakenInOrderByWhoMayAndWithTheVersionSeen() {
        Correction proposed = propose("ck", 1, "9").orThrow();
        assertThat(kind(world.corrections.confirm(teacher, step(proposed)))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(world.corrections.approve(homeroom, step(proposed)))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(world.corrections.approve(principal, step(proposed)))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kind(world.corrections.confirm(homeroom, new TakeStep(proposed.id(), 2, ""))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        world.corrections
                .confirm(homeroom, new TakeStep(proposed.id(), null, ""))
                .orThrow();
        Correction approved = world.corrections
                .approve(principal, new TakeStep(proposed.id(), 2, ""))
                .orThrow();
        assertThat(world.corrections
                        .approve(principal, new TakeStep(proposed.id(), 2, ""))
                        .orThrow())
                .isEqualTo(approved);
        assertThat(kind(world.corrections.reject(principal, new TakeStep(proposed.id(), null, "thôi"))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aCellThatChangedSinceTheProposalIsAConflictAtTheApproval() {
        Correction confirmed = confirmed("ck");
        world.locks.lift(principal, world.school, lock.number(), "bổ sung").orThrow();
        world.register.enter(world.clerk, world.marks(toan, cell(0, "ck", 1, "8")));
        Object before = world.store.state();

        Refusal refusal = World.refusal(world.corrections.approve(principal, step(confirmed)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.violations().get(0).message().vi()).contains("hiện là 8");
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aRejectionNeedsItsReasonAndLeavesTheCellFreeForAnother() {
        Correction proposed = propose("ck", 1, "9").orThrow();
        assertThat(kind(propose("ck", 1, "10"))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(paths(world.corrections.reject(homeroom, step(proposed)))).containsExactly("reason");
        world.corrections
                .reject(homeroom, new TakeStep(proposed.id(), 1, "không có bài kiểm tra"))
                .orThrow();
        assertThat(propose("ck", 1, "10").orThrow().state()).isEqualTo(State.PROPOSED);
        assertThat(mark("ck")).isEqualTo(new Score(60));
    }

    @Test
    void onlyTheProposerWithdraws() {
        Correction proposed = propose("ck", 1, "9").orThrow();
        assertThat(kind(world.corrections.withdraw(homeroom, step(proposed)))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(world.corrections.withdraw(teacher, step(proposed)).orThrow().state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aHomeroomTeacherConfirmsHisOwnProposalOnlyWhenNobodyElseTeachesTheSubject() {
        SheetId van = world.sheet("VAN", Term.HK1);
        world.roster.assign(world.clerk, van, minh.id()).orThrow();
        world.roster.assign(world.clerk, toan, minh.id()).orThrow();
        Correction alone = world.corrections
                .propose(homeroom, new ProposeCorrection(van, world.pupils.get(0), "ck", 0, "9", "sót", null))
                .orThrow();
        assertThat(world.corrections.confirm(homeroom, step(alone)).orThrow().state())
                .isEqualTo(State.CONFIRMED);
        Correction shared = world.corrections
                .propose(homeroom, new ProposeCorrection(toan, world.pupils.get(0), "ck", 1, "9", "sót", null))
                .orThrow();
        Refusal refusal = World.refusal(world.corrections.confirm(homeroom, step(shared)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations().get(0).help()).isNotNull();
    }

    @Test
    void aPrincipalWhoConfirmedApprovesOnlyWhenHeIsTheOnlyOne() {
        Actor both =
                new Actor("gvcn", "gvcn", List.of(grant(Role.TEACHER, minh.id()), grant(Role.PRINCIPAL, minh.id())));
        Correction proposed = propose("ck", 1, "9").orThrow();
        Correction confirmed = world.corrections.confirm(both, step(proposed)).orThrow();
        account(principal);
        assertThat(kind(world.corrections.approve(both, step(confirmed)))).isEqualTo(Refusal.Kind.FORBIDDEN);
        world.clock.set("2031-01-01T00:00:00Z");
        assertThat(world.corrections.approve(both, step(confirmed)).orThrow().state())
                .isEqualTo(State.APPROVED);
    }

    @Test
    void aRepeatWithTheSameKeyProposesNothingTwice() {
        ProposeCorrection keyed = new ProposeCorrection(toan, world.pupils.get(0), "ck", 1, "9", "nhầm", "k1");
        Correction first = world.corrections.propose(teacher, keyed).orThrow();
        assertThat(world.corrections.propose(teacher, keyed).orThrow()).isEqualTo(first);
        assertThat(world.corrections.of(teacher, toan).orThrow()).containsExactly(first);
        assertThat(kind(world.corrections.propose(
                        teacher, new ProposeCorrection(toan, world.pupils.get(0), "ck", 1, "8", "nhầm", "k1"))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void everyoneFindsWhatWaitsForHim() {
        Correction proposed = propose("ck", 1, "9").orThrow();
        assertThat(mine(homeroom)).hasSize(1).allSatisfy(task -> {
            assertThat(task.next()).containsExactly(State.CONFIRMED, State.REJECTED);
            assertThat(task.clazz()).isEqualTo("8A");
            assertThat(task.subject()).isEqualTo("Toán");
        });
        assertThat(mine(principal)).isEmpty();
        assertThat(mine(teacher)).isEmpty();
        world.corrections.confirm(homeroom, step(proposed)).orThrow();
        assertThat(mine(homeroom)).isEmpty();
        assertThat(mine(principal)).hasSize(1);
        assertThat(world.corrections
                        .list(teacher, State.CONFIRMED, world.clazz.id(), false)
                        .orThrow())
                .hasSize(1);
        world.policy.forbid((who, what, where) -> what == Permission.VIEW_MARKS);
        assertThat(world.corrections.list(teacher, null, null, false).orThrow()).isEmpty();
    }

    private List<CorrectionTask> mine(Actor who) {
        return world.corrections.list(who, null, null, true).orThrow();
    }

    private Correction confirmed(String column) {
        return world.corrections
                .confirm(homeroom, step(propose(column, 1, "9").orThrow()))
                .orThrow();
    }

    private Outcome<Correction> propose(String column, int version, String value) {
        return world.corrections.propose(
                teacher,
                new ProposeCorrection(toan, world.pupils.get(0), column, version, value, "chấm nhầm bài", null));
    }

    private static TakeStep step(Correction correction) {
        return new TakeStep(correction.id(), correction.version(), "");
    }

    private @Nullable Object mark(String column) {
        return world.register.sheet(world.clerk, toan).orThrow().rows().get(0).cells().stream()
                .filter(one -> one.column().equals(column))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private Lock lock() {
        return world.locks
                .lock(principal, new NewLock(world.school, LockArea.ofYear(World.YEAR), null, null, "hết kì", ""))
                .orThrow();
    }

    private Staff staff(String code) {
        return world.roster
                .addStaff(world.clerk, world.school, code, "Giáo viên " + code)
                .orThrow();
    }

    private void account(Actor who) {
        world.store.write(records -> {
            records.accounts().add(new StoredAccount(who.account(), "", "", who.grants(), (Instant) null));
            return who;
        });
    }

    private Actor person(String account, Role role, @Nullable StaffId staff) {
        return new Actor(account, account, List.of(grant(role, staff)));
    }

    private Grant grant(Role role, @Nullable StaffId staff) {
        LocalDate end = staff == null ? LocalDate.of(2030, 12, 31) : null;
        return new Grant(role, world.school, staff, null, LocalDate.of(2000, 1, 1), end);
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        return World.refusal(outcome).kind();
    }
}
