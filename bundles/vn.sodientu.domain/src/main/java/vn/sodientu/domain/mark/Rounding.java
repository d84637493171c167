package vn.sodientu.domain.mark;

/** Half-up division of whole numbers: the only rounding of the register, applied at every step of an average. */
public final class Rounding {
    private Rounding() {}

    /**
     * Divides and rounds half up: 64 over 10 gives 6, 65 over 10 gives 7.
     *
     * @param dividend not negative; for an average, the weighted sum in tenths
     * @param divisor positive; for an average, the sum of the weights
     */
    public static int halfUp(int dividend, int divisor) {
        if (dividend < 0 || divisor <= 0) {
            throw new IllegalArgumentException("Cannot round " + dividend + " / " + divisor);
        }
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
