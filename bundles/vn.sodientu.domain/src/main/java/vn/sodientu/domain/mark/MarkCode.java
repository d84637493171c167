package vn.sodientu.domain.mark;

/**
 * A mark as one small whole number, for keeping many of them in little room: 0 to 100 are tenths of a score, the
 * constants are the comment levels.
 */
public final class MarkCode {
    /** Đạt. */
    public static final int PASS = Score.MAX_TENTHS + 1;
    /** Chưa đạt. */
    public static final int FAIL = Score.MAX_TENTHS + 2;

    private MarkCode() {}

    /** The number of a mark. */
    public static int of(Mark mark) {
        if (mark instanceof Score score) {
            return score.tenths();
        }
        return mark == Comment.PASS ? PASS : FAIL;
    }

    /** The mark of a number that {@link #of} gave. */
    public static Mark mark(int code) {
        return code <= Score.MAX_TENTHS ? Score.of(code) : code == PASS ? Comment.PASS : Comment.FAIL;
    }
}
