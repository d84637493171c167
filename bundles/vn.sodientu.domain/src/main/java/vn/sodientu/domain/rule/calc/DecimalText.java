package vn.sodientu.domain.rule.calc;

import vn.sodientu.domain.mark.Rounding;

/** Writes a quotient of tenths so that a reader sees what was rounded: " = 6,4375 ≈ 6,4". */
public final class DecimalText {
    /** Four places show a division by 8 to its end; longer ones are cut and marked. */
    private static final int SCALE = 1000;

    private DecimalText() {}

    /**
     * The end of a formula.
     *
     * @param dividend weighted sum in tenths
     * @param divisor sum of the weights
     */
    public static String equalsText(int dividend, int divisor) {
        int rounded = Rounding.halfUp(dividend, divisor);
        String result = tenths(rounded);
        if (rounded * divisor == dividend) {
            return " = " + result;
        }
        long scaled = (long) dividend * SCALE / divisor;
        boolean cut = scaled * divisor != (long) dividend * SCALE;
        String digits = String.valueOf(scaled % (10 * SCALE) + 10 * SCALE).substring(1);
        String fraction = cut ? digits : digits.replaceAll("0+$", "");
        return " = " + scaled / (10 * SCALE) + "," + fraction + (cut ? "…" : "") + " ≈ " + result;
    }

    /** Tenths with a decimal comma: 85 is "8,5". */
    public static String tenths(int tenths) {
        return tenths / 10 + "," + tenths % 10;
    }

    /** Tenths with a decimal point, for English sentences. */
    public static String point(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
