package vn.sodientu.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.turn.Fate;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.api.turn.TurnService;
import vn.sodientu.api.turn.TurnWishes;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

class TurnTest {
    private static final SchoolYear NEXT = new SchoolYear(2026);
    private static final PeriodOutcome OPEN = new PeriodOutcome(null, null, null, null, null);

    private final World world = new World();
    private final TurnService turns = new TurnComponent(world.policy, world.store, world.regulations);

    /** Stores a result of the year for each pupil in turn; null for none. */
    private void decided(@Nullable String... promotions) {
        world.store.write(records -> {
            Map<PupilId, YearOutcome> outcomes = new HashMap<>();
            for (int i = 0; i < promotions.length; i++) {
                outcomes.put(
                        world.pupils.get(i),
                        new YearOutcome(
                                new RegulationId("TT22", "1.0.0"),
                                List.of(),
                                OPEN,
                                OPEN,
                                OPEN,
                                promotions[i],
                                List.of(),
                                null,
                                List.of()));
            }
            records.results().save(world.clazz.id(), outcomes);
            return true;
        });
    }

    private TurnPlan rehearse(TurnWishes wishes) {
        return turns.rehearse(world.clerk, world.school, World.YEAR, wishes).orThrow();
    }

    private Outcome<TurnPlan> carryOut(TurnWishes wishes, @Nullable String key) {
        return turns.carryOut(world.clerk, world.school, World.YEAR, wishes, key);
    }

    private static TurnWishes leaving() {
        return new TurnWishes(Map.of(), Map.of(), false, false, true);
    }

    private List<PupilId> members(String name) {
        return world.roster.classes(world.clerk, world.school, NEXT).orThrow().stream()
                .filter(clazz -> clazz.name().equals(name))
                .map(SchoolClass::id)
                .flatMap(id -> world.roster.pupils(world.clerk, id).orThrow().stream())
                .map(Enrolment::pupil)
                .map(pupil -> pupil.id())
                .toList();
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PROMOTED, PROMOTED, 9A",
        "RETAINED, RETAINED, 8A",
        "REASSESS, SUMMER,",
        "SUMMER_TRAINING, SUMMER,",
        "RETEST, SUMMER,",
        ", UNCLEAR,"
    })
    void aDecisionSaysWhereAPupilGoes(@Nullable String promotion, Fate fate, @Nullable String target) {
        decided(promotion, "PROMOTED", "PROMOTED");

        TurnPlan.Move move = rehearse(TurnWishes.NONE).classes().get(0).moves().get(0);
        assertThat(move.fate()).isEqualTo(fate);
        assertThat(move.target()).isEqualTo(target);
        assertThat(rehearse(TurnWishes.NONE).waiting()).isEqualTo(fate.open() ? 1 : 0);
    }

    @Test
    void whoIsPromotedOutOfTheLastGradeHasFinished() {
        SchoolClass last = world.roster
                .createClass(world.clerk, new NewClass(world.school, new SchoolYear(2024), "9B", 9, null, List.of()))
                .orThrow();
        world.store.write(records -> {
            records.pupils()
                    .enrol(
                            last.id(),
                            List.of(new NewMember(
                                    world.pupils.get(0), 1, last.year().firstDay())));
            records.results()
                    .save(
                            last.id(),
                            Map.of(
                                    world.pupils.get(0),
                                    new YearOutcome(
                                            new RegulationId("TT22", "1.0.0"),
                                            List.of(),
                                            OPEN,
                                            OPEN,
                                            OPEN,
                                            "PROMOTED",
                                            List.of(),
                                            null,
                                            List.of())));
            return true;
        });

        TurnPlan plan = turns.rehearse(world.clerk, world.school, new SchoolYear(2024), TurnWishes.NONE)
                .orThrow();
        assertThat(plan.classes().get(0).moves().get(0).fate()).isEqualTo(Fate.FINISHED);
    }

    @Test
    void undecidedPupilsMustBePlacedOrLeftOnPurpose() {
        decided("PROMOTED", null, "RETAINED");

        assertThat(paths(carryOut(TurnWishes.NONE, null))).containsExactly("leaveWaiting");
        PupilId open = world.pupils.get(1);
        carryOut(new TurnWishes(Map.of(), Map.of(open, "8A"), false, false, false), null)
                .orThrow();
        assertThat(members("8A")).containsExactlyInAnyOrder(open, world.pupils.get(2));
        assertThat(members("9A")).containsExactly(world.pupils.get(0));
    }

    @Test
    void whoWaitedFollowsInALaterTurn() {
        decided("PROMOTED", "REASSESS", "PROMOTED");
        carryOut(leaving(), null).orThrow();
        assertThat(members("9A")).hasSize(2);

        decided("PROMOTED", "PROMOTED", "PROMOTED");
        carryOut(TurnWishes.NONE, null).orThrow();

        assertThat(members("9A")).hasSize(3).endsWith(world.pupils.get(1));
        assertThat(rehearse(TurnWishes.NONE).turns()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"9B, true", "8B, false", "10A, false"})
    void thePromotedOfAClassMayGoToAnotherClassOfTheNextGradeOnly(String name, boolean fits) {
        decided("PROMOTED", "PROMOTED", "PROMOTED");
        TurnWishes wishes = new TurnWishes(Map.of(world.clazz.id(), name), Map.of(), false, false, false);

        if (fits) {
            carryOut(wishes, null).orThrow();
            assertThat(members(name)).hasSize(3);
        } else {
            assertThat(paths(carryOut(wishes, null))).containsExactly("classes." + world.clazz.id());
        }
    }

    @Test
    void aRepeatWithTheSameKeyChangesNothingAndAnotherUseOfItIsRefused() {
        decided("PROMOTED", "PROMOTED", "REASSESS");
        carryOut(leaving(), "lan-1").orThrow();
        carryOut(leaving(), "lan-1").orThrow();

        assertThat(rehearse(TurnWishes.NONE).turns()).hasSize(1);
        assertThat(World.refusal(carryOut(TurnWishes.NONE, "lan-1")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aTurnIsTakenBackWithItsClasses() {
        decided("PROMOTED", "PROMOTED", "PROMOTED");
        carryOut(TurnWishes.NONE, null).orThrow();
        turns.undo(world.clerk, world.school, World.YEAR).orThrow();

        assertThat(world.roster.classes(world.clerk, world.school, NEXT).orThrow())
                .isEmpty();
        assertThat(World.refusal(turns.undo(world.clerk, world.school, World.YEAR))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void strangersNeitherRehearseNorTurn() {
        assertThat(World.refusal(turns.rehearse(World.STRANGER, world.school, World.YEAR, TurnWishes.NONE))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(turns.carryOut(World.STRANGER, world.school, World.YEAR, TurnWishes.NONE, null))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
