package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.YearOutcome;

/**
 * Everything a regulation says of a pupil's year, in the words of the published examples. A member that the regulation
 * does not know is absent; one that is not known yet is null.
 *
 * @param subjects by the subject's code
 * @param averageOfSubjects mean over the subjects (TT58)
 * @param levelBeforeAdjustment the level before the adjustment clause
 * @param trainingYear the computed training result of the year (TT22)
 * @param retestEligible subjects that may be tested again; absent when there are none
 * @param afterSummer absent before and without a summer programme
 * @param explanation the derivation; absent unless it was asked for
 */
@Schema(name = "YearOutcome")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OutcomeView(
        Map<String, Figures> subjects,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Figures averageOfSubjects,
        Figures levelBeforeAdjustment,
        Figures level,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String trainingYear,
        Figures award,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String promotion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> retestEligible,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SummerView afterSummer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReasonView> explanation) {
    /** @param traits what results of the regulation contain */
    public static OutcomeView of(YearOutcome outcome, Set<Trait> traits, Locale locale) {
        Map<String, Figures> subjects = new LinkedHashMap<>();
        for (SubjectOutcome subject : outcome.subjects()) {
            subjects.put(subject.subject(), Figures.of(subject));
        }
        return new OutcomeView(
                subjects,
                traits.contains(Trait.AVERAGE_OF_SUBJECTS)
                        ? figures(outcome, period -> Figures.decimal(period.average()))
                        : null,
                figures(outcome, PeriodOutcome::levelBefore),
                figures(outcome, PeriodOutcome::level),
                traits.contains(Trait.COMPUTED_YEAR_CONDUCT) ? outcome.year().conduct() : null,
                figures(outcome, PeriodOutcome::award),
                outcome.promotion(),
                outcome.retestEligible(),
                SummerView.of(outcome.afterSummer()),
                outcome.explanation().stream()
                        .map(reason -> ReasonView.of(reason, locale))
                        .toList());
    }

    private static Figures figures(YearOutcome outcome, Function<PeriodOutcome, @Nullable Object> part) {
        return new Figures(part.apply(outcome.hk1()), part.apply(outcome.hk2()), part.apply(outcome.year()));
    }
}
