package vn.sodientu.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.Period;

/**
 * Everything a regulation says of one pupil's year. What cannot be known yet is null, never guessed.
 *
 * @param promotion code: PROMOTED, RETEST, SUMMER_CONDUCT, REASSESS, SUMMER_TRAINING, SUMMER_TRAINING_AND_REASSESS,
 *     RETAINED; null while something is missing
 * @param retestEligible codes of the subjects that may be tested again
 * @param afterSummer null before and without a summer programme
 * @param explanation the derivation, empty unless it was asked for
 */
public record YearOutcome(
        RegulationId regulation,
        List<SubjectOutcome> subjects,
        PeriodOutcome hk1,
        PeriodOutcome hk2,
        PeriodOutcome year,
        @Nullable String promotion,
        List<String> retestEligible,
        @Nullable SummerOutcome afterSummer,
        List<Reason> explanation) {
    public YearOutcome {
        subjects = List.copyOf(subjects);
        retestEligible = List.copyOf(retestEligible);
        explanation = List.copyOf(explanation);
    }

    /** What became of the pupil in the end: the decision after the summer where there is one, else that of the year. */
    public @Nullable String decision() {
        return afterSummer == null || afterSummer.promotion() == null ? promotion : afterSummer.promotion();
    }

    /** The same figures with another derivation. */
    public YearOutcome explained(List<Reason> reasons) {
        return new YearOutcome(regulation, subjects, hk1, hk2, year, promotion, retestEligible, afterSummer, reasons);
    }

    /** The outcome of a period. */
    public PeriodOutcome of(Period period) {
        return switch (period) {
            case HK1 -> hk1;
            case HK2 -> hk2;
            case YEAR -> year;
        };
    }
}
