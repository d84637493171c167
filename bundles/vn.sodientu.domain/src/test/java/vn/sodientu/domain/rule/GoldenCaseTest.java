package vn.sodientu.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.text.LocalText;

/** Outcomes as named values, and the comparison with what must come out. */
class GoldenCaseTest {
    private static final PeriodOutcome UNKNOWN = new PeriodOutcome(null, null, null, null, null);

    @Test
    void everyValueOfAnOutcomeHasItsName() {
        assertThat(OutcomeFields.of(outcome(new SummerOutcome(new Score(50), "TB", "K", "PROMOTED"), List.of("VAN"))))
                .containsEntry("VAN", "6.5")
                .containsEntry("VAN.hk1", "-")
                .containsEntry("TD.hk2", "D")
                .containsEntry("average", "6.4")
                .containsEntry("before", "Y")
                .containsEntry("level", "TB")
                .containsEntry("hk2.level", "-")
                .containsEntry("award", "-")
                .containsEntry("promotion", "RETEST")
                .containsEntry("retest", "VAN")
                .containsEntry("after.average", "5.0")
                .containsEntry("after.promotion", "PROMOTED");
        assertThat(OutcomeFields.of(outcome(null, List.of())))
                .containsEntry("retest", "-")
                .doesNotContainKey("after.level");
    }

    @Test
    void whatComesOutAsExpectedIsNoDifference() {
        assertThat(golden(Map.of("level", "TB", "VAN", "6.5", "after.level", "-"))
                        .differences(outcome(null, List.of())))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsNamed() {
        assertThat(golden(Map.of("level", "K", "VAN", "6.4", "unknown", "1")).differences(outcome(null, List.of())))
                .extracting(LocalText::en)
                .containsExactly("VAN: 6.5 instead of 6.4", "level: TB instead of K", "unknown: - instead of 1");
    }

    private static GoldenCase golden(Map<String, String> expected) {
        PupilYear pupil = new PupilYear(new ClassKind(SchoolLevel.THCS, 8, null), List.of(), Conduct.NONE, null, null);
        return new GoldenCase("one", pupil, expected, "Đ1");
    }

    private static YearOutcome outcome(@Nullable SummerOutcome after, List<String> retests) {
        return new YearOutcome(
                new RegulationId("X", "1.0.0"),
                List.of(
                        new SubjectOutcome("VAN", null, new Score(65), new Score(65)),
                        new SubjectOutcome("TD", Comment.FAIL, Comment.PASS, Comment.PASS)),
                UNKNOWN,
                UNKNOWN,
                new PeriodOutcome(new Score(64), "Y", "TB", "T", null),
                "RETEST",
                retests,
                after,
                List.of());
    }
}
