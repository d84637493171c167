package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.year.Period;

/**
 * The results of one subject: ĐTBmhk and ĐTBmcn, or the comment levels.
 *
 * @param subject the subject's code
 * @param hk1 null when not taught, exempt, or not complete yet; likewise the others
 */
public record SubjectOutcome(String subject, @Nullable Mark hk1, @Nullable Mark hk2, @Nullable Mark year) {
    /** The result of a period. */
    public @Nullable Mark of(Period period) {
        return switch (period) {
            case HK1 -> hk1;
            case HK2 -> hk2;
            case YEAR -> year;
        };
    }
}
