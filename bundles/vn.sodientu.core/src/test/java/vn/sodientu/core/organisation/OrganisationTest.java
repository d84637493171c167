package vn.sodientu.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.organisation.ChangeUnit;
import vn.sodientu.api.organisation.OrganisationService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;

class OrganisationTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private final World world = new World();
    private final OrganisationService organisation = new OrganisationComponent(world.policy, world.store);
    private final long commune = world.roster
            .createUnit(world.clerk, new NewUnit(world.province, UnitKind.DISTRICT, "XA", "UBND xã", REFORM))
            .orThrow()
            .id();

    @Test
    void aDistrictThatClosesHandsItsSchoolsOverOnTheSameDay() {
        Unit closed =
                change(world.district, UnitChange.Kind.CLOSE, commune, null).orThrow();

        assertThat(closed.to()).isEqualTo(BEFORE);
        assertThat(parent(BEFORE)).isEqualTo(world.district);
        assertThat(parent(REFORM)).isEqualTo(commune);
        assertThat(organisation.tree(world.clerk, BEFORE).orThrow())
                .extracting(Unit::id)
                .contains(world.district)
                .doesNotContain(commune);
        assertThat(organisation.tree(world.clerk, REFORM).orThrow())
                .extracting(Unit::id)
                .contains(commune)
                .doesNotContain(world.district);
        assertThat(world.roster.units(world.clerk).orThrow())
                .extracting(Unit::id)
                .doesNotContain(world.district);
    }

    @Test
    void whatTheDistrictChoseHoldsForItsYearsAndNotForLaterOnes() {
        SchoolYear before = new SchoolYear(2023);
        world.choices
                .choose(world.clerk, new NewChoice(world.district, Choice.Kind.MODULE, "x", null, before, null, "on"))
                .orThrow();
        change(world.district, UnitChange.Kind.CLOSE, commune, null).orThrow();
        // What was kept of the tree is read again when a choice is made.
        world.choices
                .choose(world.clerk, new NewChoice(commune, Choice.Kind.MODULE, "y", null, before, null, "on"))
                .orThrow();

        assertThat(world.choices.effective(world.school, Choice.Kind.MODULE, "x", before, null))
                .isPresent();
        assertThat(world.choices.effective(world.school, Choice.Kind.MODULE, "x", new SchoolYear(2025), null))
                .isEmpty();
    }

    @Test
    void aUnitWithSchoolsIsNotClosedWithoutASuccessor() {
        assertThat(paths(change(world.district, UnitChange.Kind.CLOSE, null, null)))
                .containsExactly("unit");
        assertThat(parent(REFORM)).isEqualTo(world.district);
    }

    @Test
    void aUnitDoesNotComeBelowItselfNorBelowASchool() {
        assertThat(paths(change(world.province, UnitChange.Kind.MOVE, commune, null)))
                .containsExactly("unit");
        assertThat(paths(change(commune, UnitChange.Kind.MOVE, world.school, null)))
                .containsExactly("unit");
    }

    @Test
    void aUnitDoesNotComeBelowOneThatIsNotThereYet() {
        ChangeUnit early = new ChangeUnit(UnitChange.Kind.MOVE, BEFORE, commune, null, "QĐ 12/2025");
        assertThat(paths(organisation.change(world.clerk, world.school, early))).containsExactly("unit");
    }

    @Test
    void aSchoolGetsAnotherNameFromADayOn() {
        change(world.school, UnitChange.Kind.RENAME, null, "Trường THCS Mới").orThrow();
        assertThat(organisation
                        .unit(world.clerk, world.school, BEFORE)
                        .orThrow()
                        .name())
                .isEqualTo("Trường THCS Thử");
        assertThat(organisation
                        .unit(world.clerk, world.school, REFORM)
                        .orThrow()
                        .name())
                .isEqualTo("Trường THCS Mới");
        assertThat(organisation.changes(world.clerk, world.school).orThrow())
                .extracting(UnitChange::author)
                .containsExactly("giaovu");
    }

    @Test
    void aChangeNeedsADecisionToRestOn() {
        ChangeUnit bare = new ChangeUnit(UnitChange.Kind.RENAME, REFORM, null, "", "QĐ");
        assertThat(paths(organisation.change(world.clerk, world.school, bare)))
                .containsExactlyInAnyOrder("decision", "name");
    }

    @Test
    void nothingIsFoundedBelowADissolvedUnit() {
        change(world.district, UnitChange.Kind.CLOSE, commune, null).orThrow();
        Outcome<?> outcome = world.roster.createSchool(
                world.clerk, new NewSchool("Trường B", SchoolLevel.THCS, world.district, null, "", ""));
        assertThat(paths(outcome)).containsExactly("unit");
    }

    @Test
    void strangersChangeNothing() {
        ChangeUnit change = new ChangeUnit(UnitChange.Kind.RENAME, REFORM, null, "X", "QĐ 12/2025");
        assertThat(World.refusal(organisation.change(World.STRANGER, world.school, change))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(organisation.tree(World.STRANGER, REFORM).orThrow()).isEmpty();
    }

    private Long parent(LocalDate day) {
        return Objects.requireNonNull(
                organisation.unit(world.clerk, world.school, day).orThrow().parent());
    }

    private Outcome<Unit> change(long unit, UnitChange.Kind kind, @Nullable Long other, @Nullable String name) {
        return organisation.change(world.clerk, unit, new ChangeUnit(kind, REFORM, other, name, "QĐ 12/2025"));
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
