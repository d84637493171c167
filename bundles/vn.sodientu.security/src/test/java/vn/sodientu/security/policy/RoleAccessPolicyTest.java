package vn.sodientu.security.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.Term;
import vn.sodientu.security.SetClock;

final class RoleAccessPolicyTest {
    private static final RightsTable TABLE = new RightsTable();

    private final World world = new World();
    private final SetClock clock = new SetClock("2025-11-20T03:00:00Z");
    private final RoleAccessPolicy policy = new RoleAccessPolicy(world.store, clock);

    RoleAccessPolicyTest() {
        world.scopes.put("nowhere", new Scope.OfUnit(99));
        world.scopes.put("nowhere.class", new Scope.OfClass(new ClassId(99, 1)));
        world.scopes.put("nowhere.sheet", new Scope.OfSheet(new SheetId(new ClassId(99, 1), "TOAN", Term.HK1)));
        world.scopes.put("nowhere.pupil", new Scope.OfPupil(new PupilId(99, 1)));
    }

    static Stream<Arguments> everyRight() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Permission.values()).map(what -> Arguments.of(role, what)));
    }

    @ParameterizedTest
    @MethodSource("everyRight")
    void aRoleMayDoSomethingExactlyWhereTheTableSaysSo(Role role, Permission what) {
        Actor who = World.actor(role);
        Set<String> allowed = world.scopes.entrySet().stream()
                .filter(place -> policy.allows(who, what, place.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(allowed).isEqualTo(new TreeSet<>(TABLE.places(role, what)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-19T16:59:59Z, false",
        "2025-11-19T17:00:00Z, true",
        "2025-11-25T16:59:59Z, true",
        "2025-11-25T17:00:00Z, false",
    })
    void aGrantHoldsFromItsFirstToItsLastDayInVietnam(String now, boolean expected) {
        Grant grant = new Grant(Role.CLERK, 3, null, null, LocalDate.of(2025, 11, 20), LocalDate.of(2025, 11, 25));
        RoleAccessPolicy then = new RoleAccessPolicy(world.store, new SetClock(now));
        assertThat(then.allows(World.actor(grant), Permission.VIEW_MARKS, place("other.sheet")))
                .isEqualTo(expected);
    }

    @Test
    void anInspectorWithoutALastDayIsRefusedAndToldSo() {
        Actor endless = World.actor(new Grant(Role.INSPECTOR, 2, null, null, World.BEGIN, null));
        assertThat(text(endless, Permission.VIEW_MARKS, "other.sheet")).contains("thanh tra", "ngày kết thúc");
    }

    @Test
    void anExpiredRoleIsNamedWithItsLastDay() {
        Actor past =
                World.actor(new Grant(Role.TEACHER, 3, World.TEACHER, null, World.BEGIN, LocalDate.of(2025, 9, 1)));
        assertThat(text(past, Permission.ENTER_MARKS, "assigned.sheet"))
                .isEqualTo("Vai trò Giáo viên của bạn đã hết hạn ngày 01/09/2025.");
    }

    @Test
    void aTeacherOfAnotherSheetIsToldWhyAndWhoCanHelp() {
        Violation why = refusal(World.actor(Role.TEACHER), Permission.ENTER_MARKS, "other.sheet")
                .violations()
                .get(0);
        assertThat(why.message().vi()).isEqualTo("Bạn chỉ được nhập điểm ở bảng điểm được phân công.");
        assertThat(why.message().en()).isEqualTo("You may enter marks only on mark sheets assigned to you.");
        assertThat(why.help()).isNotNull();
    }

    @Test
    void aPlaceThatDoesNotExistIsRefusedInTheSameWords() {
        Actor teacher = World.actor(Role.TEACHER);
        assertThat(refusal(teacher, Permission.VIEW_MARKS, "nowhere.sheet"))
                .isEqualTo(refusal(teacher, Permission.VIEW_MARKS, "other.sheet"));
    }

    @Test
    void aTeacherIdOfAnotherSchoolOpensNothingThere() {
        StaffId elsewhere = new StaffId(4, 1);
        world.store.assigned.put(elsewhere, world.store.assigned.getOrDefault(World.TEACHER, List.of()));
        Actor forged = World.actor(new Grant(Role.TEACHER, 4, elsewhere, null, World.BEGIN, null));
        assertThat(policy.allows(forged, Permission.ENTER_MARKS, place("assigned.sheet")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-19, false", "2025-11-20, true", ", true"})
    void aHomeroomTeacherSeesAPupilUntilTheLastDayInTheClass(LocalDate to, boolean expected) {
        world.enrol(new PupilId(3, 1), new ClassId(3, 1), to);
        assertThat(policy.allows(World.actor(Role.TEACHER), Permission.VIEW_RESULTS, place("homeroom.pupil")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-19, false", "2025-11-20, true"})
    void theOfficersOfADissolvedUnitLoseTheirReach(LocalDate to, boolean expected) {
        world.store.units.replaceAll(
                unit -> unit.id() == 2 ? new Unit(2, 1L, UnitKind.DISTRICT, "U2", "Phòng", World.BEGIN, to) : unit);
        assertThat(policy.allows(World.actor(Role.DISTRICT_OFFICER), Permission.VIEW_UNITS, place("school")))
                .isEqualTo(expected);
    }

    @Test
    void aSchoolCreatedJustNowIsSeenAtOnce() {
        Actor officer = World.actor(Role.DISTRICT_OFFICER);
        assertThat(policy.allows(officer, Permission.VIEW_UNITS, place("school")))
                .isTrue();
        world.store.units.add(new Unit(7, 2L, UnitKind.SCHOOL, "U7", "Trường mới", World.BEGIN, null));
        assertThat(policy.allows(officer, Permission.VIEW_UNITS, new Scope.OfUnit(7)))
                .isTrue();
    }

    @Test
    void aMovedSchoolIsSeenMovedAfterTenSeconds() {
        Actor officer = World.actor(Role.DISTRICT_OFFICER);
        assertThat(policy.allows(officer, Permission.VIEW_UNITS, place("school2")))
                .isTrue();
        world.store.units.replaceAll(
                unit -> unit.id() == 4 ? new Unit(4, 5L, UnitKind.SCHOOL, "U4", "Trường", World.BEGIN, null) : unit);
        assertThat(policy.allows(officer, Permission.VIEW_UNITS, place("school2")))
                .isTrue();
        clock.pass(Duration.ofSeconds(10));
        assertThat(policy.allows(officer, Permission.VIEW_UNITS, place("school2")))
                .isFalse();
    }

    @Test
    void aLoopInTheTreeEnds() {
        world.store.units.replaceAll(
                unit -> unit.id() == 1 ? new Unit(1, 2L, UnitKind.DEPARTMENT, "U1", "Sở", World.BEGIN, null) : unit);
        Actor stranger = World.actor(new Grant(Role.CLERK, 6, null, null, World.BEGIN, null));
        assertThat(policy.allows(stranger, Permission.VIEW_UNITS, place("school")))
                .isFalse();
    }

    private Scope place(String name) {
        return Objects.requireNonNull(world.scopes.get(name));
    }

    private Refusal refusal(Actor who, Permission what, String where) {
        Refusal refusal = policy.check(who, what, place(where)).orElseThrow();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        return refusal;
    }

    private String text(Actor who, Permission what, String where) {
        return refusal(who, what, where).violations().get(0).message().vi();
    }
}
