package vn.sodientu.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;

class ChoiceComponentTest {
    private final World world = new World();

    @Test
    void nobodyChoseAnythingAtFirst() {
        assertThat(effective(world.school, 8)).isEmpty();
    }

    @Test
    void theNearestUnitWins() {
        choose(world.province, null, "1.0");
        assertThat(effective(world.school, 8)).contains("1.0");
        choose(world.school, null, "3.0");
        choose(world.district, null, "2.0");

        assertThat(effective(world.school, 8)).contains("3.0");
        assertThat(effective(world.district, 8)).contains("2.0");
        assertThat(effective(world.province, 8)).contains("1.0");
    }

    @Test
    void withinAUnitTheGradeBeatsAllGradesAndTheNewestBeatsTheOlder() {
        choose(world.district, 8, "grade-old");
        choose(world.district, 8, "grade-new");
        choose(world.district, null, "all");

        assertThat(effective(world.school, 8)).contains("grade-new");
        assertThat(effective(world.school, 9)).contains("all");
        assertThat(effective(world.school, null)).contains("all");
    }

    @Test
    void aChoiceHoldsInItsYearsOnly() {
        world.choices
                .choose(
                        world.clerk,
                        new NewChoice(world.school, Choice.Kind.TEMPLATE, "so", null, World.YEAR, World.YEAR, "1.0"))
                .orThrow();

        assertThat(in(new SchoolYear(2024))).isEmpty();
        assertThat(in(new SchoolYear(2025))).isPresent();
        assertThat(in(new SchoolYear(2026))).isEmpty();
    }

    @Test
    void aUnitThatIsCreatedLaterInheritsToo() {
        choose(world.province, null, "1.0");
        assertThat(effective(world.school, 8)).isPresent();
        long commune = world.roster
                .createUnit(
                        world.clerk,
                        new NewUnit(world.province, UnitKind.DISTRICT, "XA", "Xã", LocalDate.of(2025, 7, 1)))
                .orThrow()
                .id();

        assertThat(effective(commune, 8)).contains("1.0");
    }

    @Test
    void theHistoryStaysNewestFirstAndIsAudited() {
        choose(world.school, null, "1.0");
        choose(world.school, 8, "2.0");

        assertThat(world.choices.history(world.clerk, world.school).orThrow())
                .extracting(Choice::value, Choice::author)
                .containsExactly(tuple("2.0", "giaovu"), tuple("1.0", "giaovu"));
        assertThat(world.audit("choice.make")).hasSize(2);
    }

    @Test
    void aChoiceWithoutSenseIsRefusedWithAllFaults() {
        Refusal refusal = World.refusal(world.choices.choose(
                world.clerk,
                new NewChoice(
                        world.school,
                        Choice.Kind.REGULATION,
                        "quy định",
                        13,
                        World.YEAR,
                        new SchoolYear(2024),
                        "TT22/")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations()).extracting("path").contains("key", "to", "grade", "value");
        assertThat(world.choices.history(world.clerk, world.school).orThrow()).isEmpty();
    }

    private void choose(long unit, @Nullable Integer grade, String value) {
        world.choices
                .choose(world.clerk, new NewChoice(unit, Choice.Kind.TEMPLATE, "so", grade, World.YEAR, null, value))
                .orThrow();
    }

    private Optional<String> effective(long unit, @Nullable Integer grade) {
        return world.choices
                .effective(unit, Choice.Kind.TEMPLATE, "so", World.YEAR, grade)
                .map(Choice::value);
    }

    private Optional<Choice> in(SchoolYear year) {
        return world.choices.effective(world.school, Choice.Kind.TEMPLATE, "so", year, 8);
    }
}
