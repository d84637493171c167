package vn.sodientu.security.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.delegation.NewDelegation;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.security.FakeStore;
import vn.sodientu.security.SetClock;
import vn.sodientu.security.policy.RoleAccessPolicy;

/** Delegations against the real policy. */
final class StoredDelegationsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final ClassId CLASS = new ClassId(3, 1);
    private static final SheetId FIRST = new SheetId(CLASS, "TOAN", Term.HK1);
    private static final SheetId SECOND = new SheetId(CLASS, "TOAN", Term.HK2);
    private static final StaffId LAN = new StaffId(3, 1);
    private static final StaffId MINH = new StaffId(3, 2);
    private static final Actor TEACHER = teacher("lan", LAN);
    private static final Actor STAND_IN = teacher("minh", MINH);
    private static final Actor PRINCIPAL = actor("hieutruong", new Grant(Role.PRINCIPAL, 3, null, null, TODAY, null));

    private final FakeStore store = new FakeStore();
    private final SetClock clock = new SetClock("2025-11-20T03:00:00Z");
    private final RoleAccessPolicy policy = RoleAccessPolicy.at(store, clock);
    private final StoredDelegations delegations = new StoredDelegations(store, policy, clock);

    @BeforeEach
    void aClassWithItsTeacher() {
        store.units.add(new Unit(3, null, UnitKind.SCHOOL, "U3", "Trường", TODAY, null));
        store.staff.add(new Staff(LAN, "1", new PersonName("Nguyễn Thị Lan")));
        store.staff.add(new Staff(MINH, "2", new PersonName("Trần Văn Minh")));
        Subject maths = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
        store.classes.add(new SchoolClass(
                CLASS, new SchoolYear(2025), "8A", new ClassKind(SchoolLevel.THCS, 8, null), null, List.of(maths)));
        store.assigned.put(LAN, List.of(FIRST, SECOND));
    }

    @Test
    void theStandInEntersUntilTheLastDayAndNotAfterIt() {
        assertThat(mayEnter(FIRST)).isFalse();
        List<Delegation> given = delegations.give(TEACHER, wish(Term.HK1)).orThrow();

        assertThat(given).extracting(Delegation::sheet).containsExactly(FIRST);
        assertThat(mayEnter(FIRST)).isTrue();
        assertThat(mayEnter(SECOND)).isFalse();
        assertThat(policy.allows(STAND_IN, Permission.VIEW_ROSTER, new Scope.OfClass(CLASS)))
                .isTrue();
        clock.pass(Duration.ofDays(10));
        assertThat(mayEnter(FIRST)).isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(mayEnter(FIRST)).isFalse();
        assertThat(store.audit).containsExactly("3 lan delegation.give 3-1-TOAN-1 no=1 staff=3-2 until=2025-11-30");
    }

    @Test
    void withoutATermBothAreCoveredAndThePrincipalMayGiveItToo() {
        assertThat(delegations.give(PRINCIPAL, wish(null)).orThrow())
                .extracting(Delegation::sheet)
                .containsExactly(FIRST, SECOND);
        assertThat(mayEnter(SECOND)).isTrue();
    }

    @Test
    void aStandInDoesNotPassItOnAndAStrangerGivesNothing() {
        assertThat(refusal(delegations.give(STAND_IN, wish(Term.HK1))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        delegations.give(TEACHER, wish(Term.HK1)).orThrow();
        assertThat(refusal(delegations.give(STAND_IN, wish(Term.HK1))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void anEndedDelegationIsOverAtOnceAndStaysInTheList() {
        Delegation given = delegations.give(TEACHER, wish(Term.HK1)).orThrow().get(0);
        assertThat(refusal(delegations.end(STAND_IN, 3, given.number())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);

        delegations.end(PRINCIPAL, 3, given.number()).orThrow();
        delegations.end(PRINCIPAL, 3, given.number()).orThrow();

        assertThat(mayEnter(FIRST)).isFalse();
        assertThat(delegations.of(TEACHER, CLASS).orThrow()).singleElement().satisfies(one -> assertThat(one.ended())
                .isNotNull());
        assertThat(store.audit).hasSize(2);
        assertThat(refusal(delegations.end(PRINCIPAL, 3, 99)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(delegations.end(TEACHER, 3, 99)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void everyFaultIsNamed() {
        NewDelegation faulty = new NewDelegation(CLASS, "HOA", Term.HK1, new StaffId(3, 9), TODAY.minusDays(1), " ốm ");
        assertThat(refusal(delegations.give(PRINCIPAL, faulty)).violations())
                .extracting(Violation::path)
                .containsExactly("subject", "to", "until", "reason");
        NewDelegation toOneself = new NewDelegation(CLASS, "TOAN", null, LAN, TODAY, "đi công tác");
        assertThat(refusal(delegations.give(PRINCIPAL, toOneself)).violations())
                .extracting(Violation::path)
                .containsExactly("to");
    }

    @Test
    void itLastsFromTodayToAYearAtMost() {
        assertThat(delegations.give(TEACHER, until(TODAY))).isInstanceOf(Outcome.Done.class);
        assertThat(delegations.give(TEACHER, until(TODAY.plusYears(1)))).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(delegations.give(TEACHER, until(TODAY.plusYears(1).plusDays(1))))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    private boolean mayEnter(SheetId sheet) {
        return policy.allows(STAND_IN, Permission.ENTER_MARKS, new Scope.OfSheet(sheet));
    }

    private static NewDelegation wish(@Nullable Term term) {
        return new NewDelegation(CLASS, "TOAN", term, MINH, TODAY.plusDays(10), "nghỉ thai sản");
    }

    private static NewDelegation until(LocalDate day) {
        return new NewDelegation(CLASS, "TOAN", Term.HK1, MINH, day, "nghỉ thai sản");
    }

    private static Actor teacher(String account, StaffId staff) {
        return actor(account, new Grant(Role.TEACHER, 3, staff, null, TODAY, null));
    }

    private static Actor actor(String account, Grant grant) {
        return new Actor(account, account, List.of(grant));
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
