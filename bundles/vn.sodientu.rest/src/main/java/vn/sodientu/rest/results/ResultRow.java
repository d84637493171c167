package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;

/** A pupil's results of one period. The decision on promotion stands in the rows of the year only. */
@Schema(name = "ResultRow")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ResultRow(
        String pupil,
        String code,
        int ordinal,
        String name,
        @Schema(example = "TT22/1.0.0") String regulation,
        String period,
        @Schema(description = "By the subject's code: a number with one decimal, D, CD, or null")
                @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
                Map<String, @Nullable Object> subjects,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal averageOfSubjects,
        @Nullable String levelBeforeAdjustment,
        @Nullable String level,
        @Schema(description = "Why there is no level and never will be: an individual plan; absent otherwise")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String unranked,
        @Nullable String conduct,
        @Nullable String award,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String promotion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> retestEligible,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SummerView afterSummer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReasonView> explanation) {
    static ResultRow of(PupilResult result, Period period, Locale locale) {
        Pupil pupil = result.enrolment().pupil();
        YearOutcome outcome = result.outcome();
        PeriodOutcome figures = outcome.of(period);
        boolean year = period == Period.YEAR;
        Map<String, @Nullable Object> subjects = new LinkedHashMap<>();
        for (SubjectOutcome subject : outcome.subjects()) {
            subjects.put(subject.subject(), Figures.figure(subject.of(period)));
        }
        return new ResultRow(
                pupil.id().toString(),
                pupil.code(),
                result.enrolment().ordinal(),
                pupil.name().full(),
                outcome.regulation().toString(),
                period.code(),
                subjects,
                Figures.decimal(figures.average()),
                figures.levelBefore(),
                figures.level(),
                result.unranked() ? ArrangementText.UNRANKED.in(locale) : null,
                figures.conduct(),
                figures.award(),
                year ? outcome.promotion() : null,
                year ? outcome.retestEligible() : List.of(),
                year ? SummerView.of(outcome.afterSummer()) : null,
                outcome.explanation().stream()
                        .filter(reason -> reason.period() == null || reason.period() == period)
                        .map(reason -> ReasonView.of(reason, locale))
                        .toList());
    }
}
