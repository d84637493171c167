package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/**
 * One step of a derivation ("vì sao?").
 *
 * @param topic what it explains
 * @param subject the subject's code, null when it is about all of them
 * @param formula inputs and computation as people write it: "(8,2 + 7,6 + 2 × 5,9 + 3 × 7,1) : 7 = 6,9857… ≈ 7,0"; empty
 *     for a pure decision
 * @param result what came out, in display form
 * @param sentence the step as a sentence
 */
public record Reason(
        Topic topic,
        @Nullable Period period,
        @Nullable String subject,
        String formula,
        String result,
        LocalText sentence,
        Article article) {
    /** What a step explains. */
    public enum Topic {
        /** A subject's result. */
        SUBJECT,
        /** The average of subjects. */
        AVERAGE,
        /** The level before adjustment. */
        LEVEL,
        /** The adjustment clause. */
        ADJUSTMENT,
        /** What kept the next better level away. */
        BLOCKED,
        /** Conduct or training. */
        CONDUCT,
        /** Title or award. */
        AWARD,
        /** Promotion, retest or retention. */
        PROMOTION,
        /** The summer's result. */
        SUMMER,
        /** Something is missing yet. */
        MISSING,
        /** The mark still needed for a better result. */
        NEEDED,
        /** An open reading, or another setting of the unit, that decided something. */
        SETTING
    }
}
