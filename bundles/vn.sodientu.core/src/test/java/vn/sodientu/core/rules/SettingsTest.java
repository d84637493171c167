package vn.sodientu.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** What units settle of the regulation that governs them. */
class SettingsTest {
    private static final String REGULAR = "TT22.regular";
    private static final String LEVEL = "TT22.level";

    private final World world = new World();

    @Test
    void theStandardHoldsUntilAUnitChoosesAndThenTheNearestUnitsValue() {
        assertThat(regular(8)).isEqualTo(2);
        choose(world.province, null, REGULAR, "3");
        assertThat(regular(8)).isEqualTo(3);
        choose(world.school, null, REGULAR, "4");
        choose(world.district, null, REGULAR, "1");
        assertThat(regular(8)).isEqualTo(4);
    }

    @Test
    void aGradesOwnValueHoldsBeforeOneForAllGrades() {
        choose(world.district, 8, REGULAR, "4");
        choose(world.district, null, REGULAR, "3");

        assertThat(regular(8)).isEqualTo(4);
        assertThat(regular(9)).isEqualTo(3);
    }

    @Test
    void aStoredVersionWorksUnderTheSettingsOfThePlaceToo() {
        choose(world.school, null, REGULAR, "3");
        RegulationId id = new RegulationId("TT22", "1.0.0");

        int here = world.regulations
                .with(id, world.school, World.YEAR, 8, r -> Outcome.done(count(r)))
                .orThrow();
        int anywhere = world.regulations.with(id, r -> Outcome.done(count(r))).orThrow();

        assertThat(here).isEqualTo(3);
        assertThat(anywhere).isEqualTo(2);
    }

    @Test
    void theSameSettingsAreTheSameInstanceAndTheStandardIsTheRegulationItself() {
        assertThat(instance(8)).isSameAs(instance(9));
        choose(world.school, 8, REGULAR, "3");
        choose(world.school, 9, REGULAR, "3");

        assertThat(instance(8)).isSameAs(instance(8)).isSameAs(instance(9)).isNotSameAs(instance(7));
        choose(world.school, 8, REGULAR, "2");
        assertThat(instance(8)).isSameAs(instance(7));
    }

    @Test
    void aStoredValueThatIsNoneAnyMoreLeavesTheStandardInForce() {
        store(LEVEL, "XUẤT SẮC");
        store(REGULAR, "3");

        assertThat(regular(8)).isEqualTo(3);
        assertThat(inForce(8)).extracting(SettingInForce::value).containsExactly("T", "3");
    }

    @Test
    void storedValuesThatAreRefusedTogetherLeaveAllStandardsInForce() {
        store(LEVEL, "K");
        store(REGULAR, "1");

        assertThat(regular(8)).isEqualTo(2);
        assertThat(inForce(8)).allMatch(one -> one.standard() && one.choice() == null);
    }

    @Test
    void whatIsInForceSaysWhoChoseItAndWhere() {
        choose(world.province, null, LEVEL, "K");

        List<SettingInForce> all = inForce(8);

        assertThat(all)
                .extracting(one -> one.setting().key(), SettingInForce::value, SettingInForce::standard)
                .containsExactly(tuple(LEVEL, "K", false), tuple(REGULAR, "2", true));
        assertThat(all.get(0).unit()).isEqualTo("SO");
        assertThat(Objects.requireNonNull(all.get(0).choice()).author()).isEqualTo("giaovu");
        assertThat(all.get(1).choice()).isNull();
    }

    @Test
    void aUnitThatIsNotThereHasNoSettings() {
        Refusal refusal = World.refusal(world.regulations.settings(world.clerk, 99, World.YEAR, 8));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void theSettingsOfACodeAreThoseOfItsNewestVersion() {
        assertThat(world.regulations.settings("TT22").orThrow())
                .extracting(RuleSetting::key)
                .containsExactly(LEVEL, REGULAR);
        assertThat(World.refusal(world.regulations.settings("TT1")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void onlyValuesOfTheSettingCanBeChosenAndTheRefusalNamesThemWithTheArticle() {
        Refusal refusal = World.refusal(chosen(LEVEL, "B"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("value");
            assertThat(fault.article()).hasToString("TT22 Đ9 k2");
            assertThat(fault.message().vi()).contains("T (mức Tốt)", "K (mức Khá)", "«B»");
            assertThat(fault.message().en()).contains("T (the best)", "K (the second)");
        });
        assertThat(World.refusal(chosen(REGULAR, "0")).violations())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.article()).hasToString("TT22 Đ6 k2");
                    assertThat(fault.message().vi()).contains("từ 1 đến 4");
                });
        assertThat(World.refusal(chosen(REGULAR, "5")).violations()).hasSize(1);
        assertThat(chosen(REGULAR, "1").orThrow().value()).isEqualTo("1");
        assertThat(chosen(REGULAR, "4").orThrow().value()).isEqualTo("4");
    }

    @Test
    void aKeyThatIsNoSettingOfItsRegulationIsRefusedAndTheSettingsAreNamed() {
        Refusal refusal = World.refusal(chosen("TT22.levels", "T"));

        assertThat(refusal.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("key");
            assertThat(fault.message().vi()).contains("TT22.levels", LEVEL, REGULAR);
        });
    }

    @Test
    void otherKeysAreFreeAndSoAreThoseOfRegulationsToCome() {
        assertThat(chosen("absence.limit", "45").orThrow().value()).isEqualTo("45");
        assertThat(chosen("TT23.level", "?").orThrow().value()).isEqualTo("?");
        assertThat(chosen("TT22", "?").orThrow().value()).isEqualTo("?");
    }

    private int regular(int grade) {
        return world.regulations
                .withGoverning(world.school, World.YEAR, grade, r -> Outcome.done(count(r)))
                .orThrow();
    }

    private static int count(Regulation regulation) {
        return (int) regulation.plan(FakeRegulation.TOAN, Term.HK1).columns().stream()
                .filter(column -> column.slot() == MarkColumn.Slot.REGULAR)
                .count();
    }

    /** Kept beyond the call, which only a test may do. */
    private Regulation instance(int grade) {
        List<Regulation> kept = new ArrayList<>();
        world.regulations
                .withGoverning(world.school, World.YEAR, grade, r -> Outcome.done(kept.add(r)))
                .orThrow();
        return kept.get(0);
    }

    private List<SettingInForce> inForce(int grade) {
        return world.regulations
                .settings(world.clerk, world.school, World.YEAR, grade)
                .orThrow()
                .settings();
    }

    private void choose(long unit, @Nullable Integer grade, String key, String value) {
        world.choices
                .choose(world.clerk, new NewChoice(unit, Choice.Kind.SETTING, key, grade, World.YEAR, null, value))
                .orThrow();
    }

    private Outcome<Choice> chosen(String key, String value) {
        return world.choices.choose(
                world.clerk, new NewChoice(world.school, Choice.Kind.SETTING, key, null, World.YEAR, null, value));
    }

    /** As an older version of the regulation would have let it pass. */
    private void store(String key, String value) {
        world.store.write(records -> {
            records.choices()
                    .add(new Choice(
                            world.school,
                            Choice.Kind.SETTING,
                            key,
                            null,
                            new SchoolYear(2020),
                            null,
                            value,
                            "giaovu",
                            Instant.EPOCH));
            return Map.of();
        });
        // Any choice makes the service read all of them again.
        chosen("absence.limit", "45").orThrow();
    }
}
