package vn.sodientu.domain.rule.calc;

import vn.sodientu.domain.mark.Score;

/** The mark still needed for an average to reach a threshold. */
public final class NeededMark {
    private NeededMark() {}

    /**
     * The least mark with which {@code (sum + weight × mark) : divisor}, rounded half up, reaches a threshold.
     *
     * @param sum weighted sum of the marks there are, in tenths
     * @param weight weight of the mark that is missing
     * @param divisor sum of all weights, the missing mark's among them
     * @param threshold tenths
     * @return tenths; 0 when the threshold is reached in any case, more than 100 when no mark reaches it any more
     */
    public static int least(int sum, int weight, int divisor, int threshold) {
        // Half up: the average is at least the threshold when the sum is at least (threshold - 1/2) × divisor.
        int lacking = (2 * threshold - 1) * divisor - 2 * sum;
        return lacking <= 0 ? 0 : (lacking + 2 * weight - 1) / (2 * weight);
    }

    /** Whether a mark that {@link #least} gave can be had. */
    public static boolean canBeHad(int tenths) {
        return tenths <= Score.MAX_TENTHS;
    }
}
