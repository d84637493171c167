package vn.sodientu.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.Term;

class RosterComponentTest {
    private final World world = new World();

    @Test
    void listsHoldOnlyWhatTheActorMaySee() {
        world.policy.forbid(
                (who, what, where) -> what == Permission.VIEW_UNITS && where.equals(new Scope.OfUnit(world.province)));

        assertThat(world.roster.units(world.clerk).orThrow())
                .extracting(Unit::id)
                .containsExactly(world.district, world.school);
        assertThat(world.roster.schools(world.clerk).orThrow())
                .extracting(School::id)
                .containsExactly(world.school);
    }

    @Test
    void aClassThatMayNotBeSeenIsNotListed() {
        world.policy.forbid((who, what, where) -> where.equals(new Scope.OfClass(world.clazz.id())));

        assertThat(world.roster.classes(world.clerk, world.school, World.YEAR).orThrow())
                .isEmpty();
        assertThat(world.roster.years(world.clerk, world.school).orThrow()).containsExactly(World.YEAR);
    }

    @Test
    void aSchoolNeedsANameAndAUnitThatIsNoSchool() {
        assertThat(paths(world.roster.createSchool(world.clerk, school(" ", world.district, "mã sai"))))
                .containsExactly("name", "code");
        assertThat(kind(world.roster.createSchool(world.clerk, school("A", world.school, null))))
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(kind(world.roster.createSchool(world.clerk, school("A", 999, null))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aSchoolsCodeIsTakenOnce() {
        world.roster
                .createSchool(world.clerk, school("A", world.district, "14-001"))
                .orThrow();

        assertThat(kind(world.roster.createSchool(world.clerk, school("B", world.district, "14-001"))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aSchoolIsNotCreatedAsAUnit() {
        assertThat(paths(world.roster.createUnit(
                        world.clerk,
                        new NewUnit(world.district, UnitKind.SCHOOL, "T", "Trường", LocalDate.of(2025, 1, 1)))))
                .containsExactly("kind");
    }

    @Test
    void aClassFollowsItsGradeAndIsCreatedOnce() {
        assertThat(kind(create("8A", 8))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(paths(create("9A", 8))).containsExactly("name");
        assertThat(paths(create("10A", 10))).containsExactly("grade");
        assertThat(paths(create("8/1", 8))).containsExactly("name");
        assertThat(create("8B", 8).orThrow().subjects()).hasSize(3);
    }

    @Test
    void theSpecialisedSubjectIsOneOfTheClass() {
        assertThat(paths(world.roster.createClass(
                        world.clerk, new NewClass(world.school, World.YEAR, "8C", 8, "ANH", List.of()))))
                .containsExactly("specialisedSubject");
    }

    @Test
    void teachersAreAssignedToSubjectsTheClassIsTaught() {
        StaffId lan = staff("GV01").orThrow().id();
        world.roster.assign(world.clerk, world.sheet("TOAN", Term.HK1), lan).orThrow();

        assertThat(world.roster
                        .teachers(world.clerk, world.sheet("TOAN", Term.HK1))
                        .orThrow())
                .extracting(Staff::id)
                .containsExactly(lan);
        assertThat(world.roster
                        .teachers(world.clerk, world.sheet("TOAN", Term.HK2))
                        .orThrow())
                .isEmpty();
        assertThat(kind(world.roster.assign(world.clerk, world.sheet("SINH", Term.HK1), lan)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(kind(world.roster.assign(
                        world.clerk, world.sheet("TOAN", Term.HK1), new StaffId(world.school, 999))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aStaffCodeIsGivenOnceASchool() {
        staff("GV01").orThrow();

        assertThat(kind(staff("GV01"))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(world.roster.staff(world.clerk, world.school).orThrow()).hasSize(1);
    }

    @Test
    void theHomeroomTeacherIsNamedAndAudited() {
        StaffId lan = staff("GV01").orThrow().id();

        SchoolClass clazz =
                world.roster.nameHomeroom(world.clerk, world.clazz.id(), lan).orThrow();

        assertThat(clazz.homeroom()).isEqualTo(lan);
        assertThat(world.audit("class.homeroom")).hasSize(1);
    }

    @Test
    void aPupilIsFoundByCodeAndByYear() {
        assertThat(world.roster
                        .pupilByCode(world.clerk, world.school, "1400000001")
                        .orThrow())
                .contains(world.pupils.get(1));
        assertThat(world.roster
                        .pupilByCode(world.clerk, world.school, "9999999999")
                        .orThrow())
                .isEmpty();
        assertThat(world.roster
                        .enrolment(world.clerk, world.pupils.get(1), World.YEAR)
                        .orThrow()
                        .ordinal())
                .isEqualTo(2);
    }

    @Test
    void anUnknownClassIsNotFound() {
        assertThat(kind(world.roster.clazz(world.clerk, new ClassId(world.school, 999))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private Outcome<SchoolClass> create(String name, int grade) {
        return world.roster.createClass(
                world.clerk, new NewClass(world.school, World.YEAR, name, grade, null, List.of()));
    }

    private Outcome<Staff> staff(String code) {
        return world.roster.addStaff(world.clerk, world.school, code, "Nguyễn Thị Lan");
    }

    private static NewSchool school(String name, long unit, @Nullable String code) {
        return new NewSchool(name, SchoolLevel.THCS, unit, code, "Sơn La", "");
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        return World.refusal(outcome).kind();
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
