package vn.sodientu.domain.rule.calc;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkCode;
import vn.sodientu.domain.mark.Score;

/**
 * A subject's result as one whole number, the form the circulars compute with: 0 to 100 are tenths of a score, the
 * constants are everything else.
 */
public final class ResultCode {
    /** The pupil is exempt, or the subject is not taught in that period. */
    public static final int NOT_TAUGHT = -2;
    /** Marks are missing yet. */
    public static final int MISSING = -1;
    /** Đạt. */
    public static final int PASS = MarkCode.PASS;
    /** Chưa đạt. */
    public static final int FAIL = MarkCode.FAIL;

    private ResultCode() {}

    /** Whether the number stands for a score. */
    public static boolean isScore(int code) {
        return code >= 0 && code <= Score.MAX_TENTHS;
    }

    /** The mark a number stands for; null when there is none. */
    public static @Nullable Mark mark(int code) {
        if (code < 0) {
            return null;
        }
        return MarkCode.mark(code);
    }

    /** The number that stands for a mark. */
    public static int of(Mark mark) {
        return MarkCode.of(mark);
    }

    /** The mark as people write it, "–" when there is none. */
    public static String display(int code) {
        Mark mark = mark(code);
        return mark == null ? "–" : mark.display();
    }
}
