package vn.sodientu.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.organisation.ClassProfileService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.ClassProfile;

class ClassProfileTest {
    private final World world = new World();
    private final ClassProfileService service = new ClassProfileComponent(world.policy, world.store);
    private final ClassId first = world.clazz.id();
    private final ClassId otherGrade = add("9C", 9);

    private ClassId add(String name, int grade) {
        return world.roster
                .createClass(world.clerk, new NewClass(world.school, World.YEAR, name, grade, null, List.of()))
                .orThrow()
                .id();
    }

    private Outcome<ClassProfile> state(ClassId clazz, String code, String together, int version) {
        return service.change(world.clerk, new ClassProfile(clazz, code, "", 10, "Tiếng Anh", together, version));
    }

    @Test
    void nothingIsStatedOfANewClass() {
        assertThat(service.profiles(world.clerk, world.school, World.YEAR).orThrow())
                .containsExactlyInAnyOrder(ClassProfile.unknown(first), ClassProfile.unknown(otherGrade));
    }

    @Test
    void classesOfTwoGradesAreOneMultigradeClass() {
        state(first, "L8A", "Ghép Nà Ớt", 0).orThrow();
        state(otherGrade, "L9C", "Ghép Nà Ớt", 0).orThrow();

        List<ClassProfile> all =
                service.profiles(world.clerk, world.school, World.YEAR).orThrow();
        assertThat(all)
                .filteredOn(one -> one.clazz().equals(first))
                .singleElement()
                .satisfies(one -> assertThat(one.taughtWith(all)).containsExactly(otherGrade));
        assertThat(world.audit("class.profile")).hasSize(2);
    }

    @Test
    void twoClassesOfOneGradeAreNoMultigradeClass() {
        ClassId sameGrade = add("8H", 8);
        state(first, "", "Ghép", 0).orThrow();

        assertThat(paths(state(sameGrade, "", "Ghép", 0))).containsExactly("together");
        assertThat(state(sameGrade, "", "", 0).orThrow().version()).isEqualTo(1);
    }

    @Test
    void aCodeIsThatOfOneClass() {
        state(first, "L8A", "", 0).orThrow();

        assertThat(paths(state(otherGrade, "L8A", "", 0))).containsExactly("code");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "12, true", "13, false", ", true"})
    void aWeekHasOneToTwelveHalfDays(@Nullable Integer sessions, boolean fits) {
        Outcome<ClassProfile> outcome =
                service.change(world.clerk, new ClassProfile(first, "", "", sessions, "", "", 0));

        if (fits) {
            outcome.orThrow();
        } else {
            assertThat(paths(outcome)).containsExactly("sessionsPerWeek");
        }
    }

    @Test
    void whoReadAnOlderVersionIsToldSo() {
        state(first, "L8A", "", 0).orThrow();

        assertThat(World.refusal(state(first, "L8B", "", 0)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(state(first, "L8B", "", 1).orThrow().version()).isEqualTo(2);
    }

    @Test
    void statingTheSameAgainStoresNothing() {
        state(first, "L8A", "", 0).orThrow();

        assertThat(state(first, "L8A", "", 1).orThrow().version()).isEqualTo(1);
        assertThat(world.audit("class.profile")).hasSize(1);
    }

    @Test
    void strangersStateAndSeeNothing() {
        ClassProfile wanted = ClassProfile.unknown(first);

        assertThat(World.refusal(service.change(World.STRANGER, wanted)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(service.profiles(World.STRANGER, world.school, World.YEAR))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
