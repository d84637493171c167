package vn.sodientu.domain.rule.calc;

import vn.sodientu.domain.mark.Rounding;

/**
 * How the two terms make a subject's year result (ĐTBmcn): term II counts more. Both arguments are
 * {@linkplain ResultCode result codes}.
 */
public record TermShares(int first, int second) {
    /** The year's result; a subject taught in one term only keeps that term's (TT58 Đ10 k3). */
    public int year(int hk1, int hk2) {
        if (hk2 == ResultCode.NOT_TAUGHT) {
            return hk1;
        }
        if (hk1 == ResultCode.NOT_TAUGHT || hk2 >= ResultCode.PASS) {
            // Comment subjects: term II decides.
            return hk2;
        }
        if (!ResultCode.isScore(hk1) || hk2 == ResultCode.MISSING) {
            return ResultCode.MISSING;
        }
        return Rounding.halfUp(first * hk1 + second * hk2, first + second);
    }

    /** The least score of term II with which the year reaches a threshold, as {@link NeededMark#least} gives it. */
    public int neededSecond(int hk1, int threshold) {
        return NeededMark.least(first * hk1, second, first + second, threshold);
    }

    /** The computation for two scores as people write it. */
    public String formula(int hk1, int hk2) {
        return "(" + part(first, hk1) + " + " + part(second, hk2) + ") : " + (first + second)
                + DecimalText.equalsText(first * hk1 + second * hk2, first + second);
    }

    private static String part(int weight, int tenths) {
        return (weight == 1 ? "" : weight + " × ") + DecimalText.tenths(tenths);
    }
}
