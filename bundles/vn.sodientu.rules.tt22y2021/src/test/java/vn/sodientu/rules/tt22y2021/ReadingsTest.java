package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.YearOutcome;

/** Where the text is open, the other reading gives the other outcome. */
class ReadingsTest {
    @Test
    void liftedInsteadOfLeftOutTheSubjectCountsAmongTheSix() {
        Example example = Example.of("TT22-36");
        Regulation lift = with("TT22.adjustment.sole", "LIFT");
        assertThat(lift.evaluate(example.pupil(), false).year().level())
                .isEqualTo(example.alternative().path("level.year").asText());
        assertThat(Pupils.REGULATION.evaluate(example.pupil(), false).year().level())
                .isEqualTo("D");
    }

    @Test
    void liftingTreatsACommentSubjectAsPassed() {
        Regulation lift = with("TT22.adjustment.sole", "LIFT");
        YearOutcome outcome = lift.evaluate(Pupils.of("8 8 8 8 8 8 8 8", "CD", Pupils.GOOD, 0), false);
        assertThat(outcome.year().levelBefore()).isEqualTo("D");
        assertThat(outcome.year().level()).isEqualTo("K");
    }

    @Test
    void aCommentSubjectMayBeKeptOutOfTheAdjustment() {
        Regulation scoresOnly = with("TT22.adjustment.commentSubjectCounts", "NO");
        assertThat(scoresOnly
                        .evaluate(Pupils.of("8 8 8 8 8 8 8 8", "CD", Pupils.GOOD, 0), false)
                        .year()
                        .level())
                .isEqualTo("D");
        assertThat(scoresOnly
                        .evaluate(Pupils.of("8 8 8 8 8 8 8 4.9", "D", Pupils.GOOD, 0), false)
                        .year()
                        .level())
                .isEqualTo("K");
    }

    @Test
    void articleFourteenReadLiterallyRetainsWhoFailedBoth() {
        Example example = Example.of("TT22-35");
        Regulation literal = with("TT22.reassessAfterTraining", "NO");
        YearOutcome outcome = literal.evaluate(example.pupil(), false);
        assertThat(outcome.promotion())
                .isEqualTo(example.alternative().path("promotion").asText());
        assertThat(outcome.retestEligible()).isEmpty();
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().promotion()).isEqualTo("RETAINED");
        assertThat(literal.evaluate(example.pupil(), true).explanation())
                .anySatisfy(reason -> assertThat(reason.article()).isEqualTo(Parameters.RETAINED));
    }

    private static Regulation with(String key, String value) {
        return Pupils.REGULATION.with(Map.of(key, value));
    }
}
