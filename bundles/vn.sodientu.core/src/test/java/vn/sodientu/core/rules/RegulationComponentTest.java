package vn.sodientu.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.modules.Candidates;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;

class RegulationComponentTest {
    private final World world = new World();
    private final PupilYear complete = new PupilYear(world.clazz.kind(), List.of(), Conduct.NONE, 3, null);
    private final PupilYear faulty = new PupilYear(world.clazz.kind(), List.of(), Conduct.NONE, null, null);

    @Test
    void theHighestVersionIsTakenByNumberNotByLetter() {
        world.bind(FakeRegulation.of("TT22", "1.9.0"), 9);
        world.bind(FakeRegulation.of("TT22", "1.10.0"), 10);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.10.0");
        assertThat(world.regulations.regulations()).hasSize(3);
    }

    @Test
    void ofOneVersionTheNewestServiceIsTakenAndItsPlaceIsGivenBack() {
        Map<String, Object> again = world.bind(FakeRegulation.of("TT22", "1.0.0"), 5);
        assertThat(bundleInUse()).isEqualTo(5);
        world.regulations.unbindRegulation(FakeRegulation.of("TT22", "1.0.0"), again);
        assertThat(bundleInUse()).isEqualTo(1);
    }

    @Test
    void twoCircularsForOneGradeAreRefusedAndBothAreNamed() {
        world.bind(FakeRegulation.of("TT99", "1.0.0").governing(8, 8), 9);

        Refusal refusal = World.refusal(governing());

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.violations().get(0).message().vi())
                .contains("TT22/1.0.0", "TT99/1.0.0", "khối 8", "2025-2026", "Trường THCS Thử");
        assertThat(at(9).orThrow()).isEqualTo("TT22/1.0.0");
    }

    @Test
    void aUnitsChoiceSettlesWhichOfTwoGoverns() {
        world.bind(FakeRegulation.of("TT99", "1.0.0"), 9);
        choose("TT99");

        assertThat(governing().orThrow()).isEqualTo("TT99/1.0.0");
    }

    @Test
    void aChosenVersionIsKeptWhenANewerOneComes() {
        choose("TT22/1.0.0");
        world.bind(FakeRegulation.of("TT22", "1.1.0"), 9);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");
    }

    @Test
    void aRegulationWithoutAProperVersionIsNotTakenIn() {
        world.bind(FakeRegulation.of("TT22", "mới"), 9);

        assertThat(world.regulations.regulations()).hasSize(1);
    }

    @Test
    void aRegulationWithoutAProperVersionSaysSo() {
        world.bind(FakeRegulation.of("TT22", "mới"), 9);

        assertThat(world.regulations.refused(9))
                .singleElement()
                .satisfies(why -> assertThat(why.message().en()).contains("mới"));
    }

    @Test
    void aRegulationThatJudgesItsGoldenCaseRightlyIsOffered() {
        world.bind(FakeRegulation.of("TT22", "1.1.0").with(golden(complete, "PROMOTED")), 9);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.1.0");
        assertThat(world.regulations.refused(9)).isEmpty();
    }

    @Test
    void aRegulationThatFailsItsGoldenCaseIsNotOfferedAndTheCaseIsNamed() {
        Regulation bad = FakeRegulation.of("TT22", "1.1.0").with(golden(complete, "RETAINED"));
        Map<String, Object> properties = world.bind(bad, 9);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");
        assertThat(world.regulations.refused(1)).isEmpty();
        assertThat(world.regulations.refused(9)).singleElement().satisfies(why -> {
            assertThat(why.message().vi()).contains("TT22/1.1.0", "three-absences", "Đ12", "promotion");
            assertThat(why.message().vi()).endsWith("PROMOTED thay vì RETAINED");
            assertThat(why.message().en()).endsWith("PROMOTED instead of RETAINED");
        });
        world.regulations.unbindRegulation(bad, properties);
        assertThat(world.regulations.refused(9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "9, true"})
    void fiveWrongCasesAreToldAndTheOthersCounted(int wrong, boolean more) {
        GoldenCase[] cases = IntStream.rangeClosed(1, wrong)
                .mapToObj(i -> new GoldenCase("case-" + i, complete, Map.of("promotion", "RETAINED"), "Đ12"))
                .toArray(GoldenCase[]::new);
        world.bind(FakeRegulation.of("TT22", "1.1.0").with(cases), 9);

        String told = world.regulations.refused(9).get(0).message().vi();
        assertThat(told).contains("case-1 (Đ12)", "case-5 (Đ12)").doesNotContain("case-6");
        assertThat(told.endsWith("và " + (wrong - 5) + " trường hợp khác")).isEqualTo(more);
    }

    @Test
    void aGoldenCaseWithAFaultIsAMismatchToo() {
        world.bind(FakeRegulation.of("TT22", "1.1.0").with(golden(faulty, "-")), 9);

        assertThat(world.regulations.refused(9))
                .singleElement()
                .satisfies(why -> assertThat(why.message().en()).contains("absences: No absences"));
    }

    private static GoldenCase golden(PupilYear pupil, String promotion) {
        return new GoldenCase("three-absences", pupil, Map.of("promotion", promotion), "Đ12");
    }

    @Test
    void aStoredVersionIsFoundOrTheNewestOfItsCode() {
        world.bind(FakeRegulation.of("TT22", "1.2.0"), 9);

        assertThat(with("TT22", "1.0.0").orThrow()).isEqualTo("TT22/1.0.0");
        assertThat(with("TT22", "0.9.0").orThrow()).isEqualTo("TT22/1.2.0");
        assertThat(World.refusal(with("TT58", "1.0.0")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aCandidateIsUsedOnlyWhereItsVeryVersionIsAskedFor() {
        world.regulations.bindCandidates(bundle -> bundle == 9);
        world.bind(FakeRegulation.of("TT22", "1.2.0"), 9);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");
        assertThat(with("TT22", "0.9.0").orThrow()).isEqualTo("TT22/1.0.0");
        assertThat(evaluated("TT22")).isEqualTo("TT22/1.0.0");
        assertThat(with("TT22", "1.2.0").orThrow()).isEqualTo("TT22/1.2.0");
        assertThat(evaluated("TT22/1.2.0")).isEqualTo("TT22/1.2.0");
        choose("TT22");
        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");
        choose("TT22/1.2.0");
        assertThat(governing().orThrow()).isEqualTo("TT22/1.2.0");
    }

    @Test
    void aCandidateOfAnotherCircularMakesNoSecondGoverningOne() {
        world.regulations.bindCandidates(bundle -> bundle == 9);
        world.bind(FakeRegulation.of("TT99", "1.0.0"), 9);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");
    }

    @Test
    void aPromotedCandidateServesFromTheNextCallOn() {
        Set<Long> candidates = new HashSet<>(Set.of(9L));
        Candidates known = candidates::contains;
        world.regulations.bindCandidates(known);
        world.bind(FakeRegulation.of("TT22", "1.2.0"), 9);
        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");

        candidates.remove(9L);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.2.0");
    }

    @Test
    void whoKnowsTheCandidatesMayBeReplacedWithoutAGap() {
        Candidates first = bundle -> bundle == 9;
        Candidates second = bundle -> bundle == 9;
        world.bind(FakeRegulation.of("TT22", "1.2.0"), 9);
        world.regulations.bindCandidates(first);
        world.regulations.bindCandidates(second);
        world.regulations.unbindCandidates(first);

        assertThat(governing().orThrow()).isEqualTo("TT22/1.0.0");
    }

    @Test
    void aVersionThatIsNotThereIsNotReplacedByAnotherInEvaluate() {
        Refusal refusal = World.refusal(world.regulations.evaluate(world.clerk, "TT22/9.9.9", List.of(complete)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal.violations().get(0).message().en()).contains("TT22/9.9.9");
    }

    @Test
    void aSingleCaseHasBarePathsAndSeveralAreNumbered() {
        assertThat(paths(List.of(faulty))).containsExactly("absences");
        assertThat(paths(List.of(complete, faulty, faulty))).containsExactly("cases[1].absences", "cases[2].absences");
    }

    @Test
    void upToFiftyCasesAreExplained() {
        assertThat(evaluate(50)).allMatch(outcome -> !outcome.explanation().isEmpty());
        assertThat(evaluate(51)).allMatch(outcome -> outcome.explanation().isEmpty());
    }

    @Test
    void tenThousandCasesACallAndNoMore() {
        assertThat(evaluate(10_000)).hasSize(10_000);
        Refusal refusal =
                World.refusal(world.regulations.evaluate(world.clerk, "TT22", Collections.nCopies(10_001, complete)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void anUnknownCodeIsNotFoundAndNamesWhatThereIs() {
        Refusal refusal = World.refusal(world.regulations.evaluate(world.clerk, "TT1", List.of(complete)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal.violations().get(0).message().en()).contains("TT1", "TT22/1.0.0");
    }

    private List<YearOutcome> evaluate(int cases) {
        return world.regulations
                .evaluate(world.clerk, "TT22", Collections.nCopies(cases, complete))
                .orThrow();
    }

    private List<String> paths(List<PupilYear> cases) {
        Refusal refusal = World.refusal(world.regulations.evaluate(world.clerk, "TT22", cases));
        return refusal.violations().stream().map(Violation::path).toList();
    }

    private void choose(String value) {
        world.choices
                .choose(
                        world.clerk,
                        new NewChoice(
                                world.district, Choice.Kind.REGULATION, "regulation", null, World.YEAR, null, value))
                .orThrow();
    }

    private String evaluated(String code) {
        return world.regulations
                .evaluate(world.clerk, code, List.of(complete))
                .orThrow()
                .get(0)
                .regulation()
                .toString();
    }

    private Outcome<String> governing() {
        return at(8);
    }

    private Outcome<String> at(int grade) {
        return world.regulations.withGoverning(world.school, World.YEAR, grade, r -> Outcome.done(r.id().toString()));
    }

    private Outcome<String> with(String code, String version) {
        return world.regulations.with(new RegulationId(code, version), r -> Outcome.done(r.id().toString()));
    }

    private long bundleInUse() {
        return world.regulations
                .withGoverning(
                        world.school,
                        World.YEAR,
                        8,
                        r -> Outcome.done(world.regulations.regulations().stream()
                                .map(info -> info.bundle())
                                .filter(bundle -> world.regulations.inUse(bundle) > 0)
                                .toList()))
                .orThrow()
                .get(0);
    }
}
