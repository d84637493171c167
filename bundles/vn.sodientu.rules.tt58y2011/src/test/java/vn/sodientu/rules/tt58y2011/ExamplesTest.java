package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;

/** All worked examples of the domain reference, every expected value of them. */
class ExamplesTest {
    static List<Example> examples() {
        return Example.all();
    }

    @Test
    void noExampleIsLost() {
        assertThat(examples()).hasSize(47);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExpectedValueComesOut(Example example) {
        compare(example, Pupils.regulation(example.regulation()).evaluate(example.pupil(), false));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void askingWhyChangesNothingAndGivesReasons(Example example) {
        YearOutcome outcome = Pupils.regulation(example.regulation()).evaluate(example.pupil(), true);
        compare(example, outcome);
        assertThat(outcome.explanation())
                .extracting(Reason::topic)
                .contains(Reason.Topic.SUBJECT, Reason.Topic.LEVEL, Reason.Topic.CONDUCT, Reason.Topic.PROMOTION)
                .doesNotContain(Reason.Topic.MISSING);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noExampleHasAFault(Example example) {
        assertThat(Pupils.regulation(example.regulation()).check(example.pupil()))
                .isEmpty();
    }

    private static void compare(Example example, YearOutcome outcome) {
        JsonNode expected = example.expected();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(outcome.regulation().code()).isEqualTo(example.regulation());
        softly.assertThat(outcome.subjects()).hasSize(expected.path("subjects").size());
        for (SubjectOutcome subject : outcome.subjects()) {
            JsonNode node = expected.path("subjects").path(subject.subject());
            for (Period period : Period.values()) {
                softly.assertThat(code(subject.of(period)))
                        .as(subject.subject() + " " + period)
                        .isEqualTo(value(node.path(period.code())));
            }
        }
        for (Period period : Period.values()) {
            PeriodOutcome one = outcome.of(period);
            String key = period.code();
            softly.assertThat(code(one.average()))
                    .as(key)
                    .isEqualTo(value(expected.path("average_of_subjects").path(key)));
            softly.assertThat(one.levelBefore())
                    .as(key)
                    .isEqualTo(value(expected.path("level_before_adjustment").path(key)));
            softly.assertThat(one.level())
                    .as(key)
                    .isEqualTo(value(expected.path("level").path(key)));
            softly.assertThat(one.award())
                    .as(key)
                    .isEqualTo(value(expected.path("award").path(key)));
        }
        if (expected.has("training_year")) {
            softly.assertThat(outcome.year().conduct()).isEqualTo(value(expected.path("training_year")));
        }
        softly.assertThat(outcome.promotion()).isEqualTo(value(expected.path("promotion")));
        List<String> eligible = new ArrayList<>();
        expected.path("retest_eligible").forEach(code -> eligible.add(code.asText()));
        softly.assertThat(outcome.retestEligible()).isEqualTo(eligible);
        compareSummer(softly, expected.path("after_summer"), outcome.afterSummer());
        softly.assertAll();
    }

    private static void compareSummer(SoftAssertions softly, JsonNode expected, @Nullable SummerOutcome summer) {
        if (summer == null) {
            softly.assertThat(expected.isMissingNode()).isTrue();
            return;
        }
        softly.assertThat(code(summer.average())).isEqualTo(value(expected.path("average_of_subjects")));
        softly.assertThat(summer.level()).isEqualTo(value(expected.path("level")));
        softly.assertThat(summer.conduct()).isEqualTo(value(expected.path("conduct")));
        softly.assertThat(summer.promotion()).isEqualTo(value(expected.path("promotion")));
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }

    private static @Nullable String value(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue().setScale(1).toPlainString()
                : node.isTextual() ? node.asText() : null;
    }
}
