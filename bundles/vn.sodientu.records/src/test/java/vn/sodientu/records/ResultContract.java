package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.MarkEntry;

/** Computed results. */
abstract class ResultContract {
    private static final PeriodOutcome NOTHING = new PeriodOutcome(null, null, null, null, null);
    private static final YearOutcome EMPTY = outcome("TT22", List.of(), NOTHING, null, List.of(), null);
    private static final YearOutcome FULL = outcome(
            "TT58",
            List.of(
                    new SubjectOutcome("TOAN", Score.of(0), Score.of(100), Score.of(67)),
                    new SubjectOutcome("NT", Comment.PASS, Comment.FAIL, null),
                    new SubjectOutcome("AN", null, null, null)),
            new PeriodOutcome(Score.of(65), "TB", "K", "T", "Học sinh tiên tiến"),
            "RETEST",
            List.of("TOAN", "NT"),
            new SummerOutcome(Score.of(66), "K", "T", "PROMOTED"));
    private final TestStore store;

    ResultContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void aResultComesBackWholeAndAnEmptyOneEmpty() {
        Sample sample = Sample.in(store, 2);
        Map<PupilId, YearOutcome> outcomes =
                Map.of(sample.pupils().get(0), FULL, sample.pupils().get(1), EMPTY);

        save(sample.clazz(), outcomes);

        assertThat(store.map(r -> r.results().of(sample.clazz()))).isEqualTo(outcomes);
        assertThat(store.one(r -> r.results().of(sample.clazz(), sample.pupil())))
                .contains(FULL);
    }

    @Test
    void aSummerWithoutAnyResultYetIsNotTheSameAsNoSummer() {
        Sample sample = Sample.in(store, 1);
        YearOutcome summer =
                outcome("TT22", List.of(), NOTHING, null, List.of(), new SummerOutcome(null, null, null, null));

        save(sample.clazz(), Map.of(sample.pupil(), summer));

        assertThat(store.one(r -> r.results().of(sample.clazz(), sample.pupil())))
                .contains(summer);
    }

    @Test
    void aNewResultReplacesTheOldOneOfThatPupilOnly() {
        Sample sample = Sample.in(store, 2);
        PupilId other = sample.pupils().get(1);
        save(sample.clazz(), Map.of(sample.pupil(), FULL, other, FULL));

        save(sample.clazz(), Map.of(sample.pupil(), EMPTY));

        assertThat(store.map(r -> r.results().of(sample.clazz())))
                .isEqualTo(Map.of(sample.pupil(), EMPTY, other, FULL));
    }

    @Test
    void resultsOfSeveralClassesAndSchoolsAreReadTogether() {
        Sample one = Sample.in(store, 1);
        Sample two = Sample.in(store, 1);
        ClassId none = store.write(r -> r.classes().add(Sample.newClass(one.school(), "8B")))
                .id();
        save(one.clazz(), Map.of(one.pupil(), FULL));
        save(two.clazz(), Map.of(two.pupil(), EMPTY));

        assertThat(store.map(r -> r.results().of(List.of(one.clazz(), two.clazz(), none))))
                .isEqualTo(Map.of(
                        one.clazz(),
                        Map.of(one.pupil(), FULL),
                        two.clazz(),
                        Map.of(two.pupil(), EMPTY),
                        none,
                        Map.of()));
        assertThat(store.one(r -> r.results().of(none, one.pupil()))).isEmpty();
    }

    @Test
    void savingNothingChangesNothing() {
        Sample sample = Sample.in(store, 1);
        save(sample.clazz(), Map.of(sample.pupil(), FULL));

        save(sample.clazz(), Map.of());

        assertThat(store.map(r -> r.results().of(sample.clazz()))).isEqualTo(Map.of(sample.pupil(), FULL));
    }

    /** Each reads the class before it adds its mark, as the service does: the second must not miss the first. */
    @Test
    void teachersWhoSaveAtOnceComputeWithTheMarksOfEachOther() throws Exception {
        Sample sample = Sample.in(store, 1);
        int teachers = 6;

        Together.run(
                teachers,
                teacher -> store.write(r -> {
                    int before = r.marks().current(sample.clazz()).size();
                    r.marks()
                            .append(List.of(new MarkEntry(
                                    sample.sheet(),
                                    sample.pupil(),
                                    "tx" + teacher,
                                    1,
                                    Score.of(80),
                                    "gv",
                                    Sample.NOW,
                                    "UI")));
                    YearOutcome computed = outcome("TT22", List.of(), NOTHING, "N" + (before + 1), List.of(), null);
                    r.results().save(sample.clazz(), Map.of(sample.pupil(), computed));
                    return before;
                }));

        assertThat(store.one(r -> r.results().of(sample.clazz(), sample.pupil())))
                .hasValueSatisfying(outcome -> assertThat(outcome.promotion()).isEqualTo("N" + teachers));
    }

    private void save(ClassId clazz, Map<PupilId, YearOutcome> outcomes) {
        store.write(r -> {
            r.results().save(clazz, outcomes);
            return outcomes.size();
        });
    }

    private static YearOutcome outcome(
            String regulation,
            List<SubjectOutcome> subjects,
            PeriodOutcome term,
            @Nullable String promotion,
            List<String> retests,
            @Nullable SummerOutcome summer) {
        return new YearOutcome(
                new RegulationId(regulation, "1.0.0"),
                subjects,
                term,
                NOTHING,
                term,
                promotion,
                retests,
                summer,
                List.of());
    }
}
