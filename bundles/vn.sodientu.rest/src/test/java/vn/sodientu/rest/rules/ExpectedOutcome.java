package vn.sodientu.rest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;

/** Turns the published outcome of an example into what a regulation would have answered. */
final class ExpectedOutcome {
    private ExpectedOutcome() {}

    static YearOutcome of(JsonNode expected) {
        List<SubjectOutcome> subjects = new ArrayList<>();
        expected.get("subjects")
                .properties()
                .forEach(subject -> subjects.add(new SubjectOutcome(
                        subject.getKey(),
                        mark(subject.getValue().get("hk1")),
                        mark(subject.getValue().get("hk2")),
                        mark(subject.getValue().get("year")))));
        List<String> retests = new ArrayList<>();
        expected.path("retest_eligible").forEach(code -> retests.add(code.asText()));
        return new YearOutcome(
                new RegulationId("X", "1.0.0"),
                subjects,
                period(expected, "hk1"),
                period(expected, "hk2"),
                period(expected, "year"),
                text(expected.get("promotion")),
                retests,
                summer(expected.get("after_summer")),
                List.of());
    }

    private static PeriodOutcome period(JsonNode expected, String period) {
        return new PeriodOutcome(
                score(expected.path("average_of_subjects").path(period)),
                text(expected.at("/level_before_adjustment/" + period)),
                text(expected.at("/level/" + period)),
                period.equals("year") ? text(expected.path("training_year")) : "T",
                text(expected.at("/award/" + period)));
    }

    private static @Nullable SummerOutcome summer(@Nullable JsonNode node) {
        return node == null
                ? null
                : new SummerOutcome(
                        score(node.path("average_of_subjects")),
                        text(node.get("level")),
                        text(node.get("conduct")),
                        text(node.get("promotion")));
    }

    private static @Nullable Mark mark(JsonNode node) {
        return node.isNull() ? null : MarkText.parse(node.asText()).orElseThrow();
    }

    private static @Nullable Score score(JsonNode node) {
        return node.isNumber() ? Score.of(node.decimalValue().movePointRight(1).intValueExact()) : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
