package vn.sodientu.domain.rule.calc;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of what happens to a pupil at the end of the year; a circular uses its own part of them. */
public final class Promotions {
    /** Lên lớp. */
    public static final String PROMOTED = "PROMOTED";
    /** Kiểm tra lại (TT58 Đ16). */
    public static final String RETEST = "RETEST";
    /** Rèn luyện hạnh kiểm trong hè (TT58 Đ17). */
    public static final String SUMMER_CONDUCT = "SUMMER_CONDUCT";
    /** Đánh giá lại (TT22 Đ14). */
    public static final String REASSESS = "REASSESS";
    /** Rèn luyện trong kì nghỉ hè (TT22 Đ13). */
    public static final String SUMMER_TRAINING = "SUMMER_TRAINING";
    /** Both of TT22. */
    public static final String SUMMER_TRAINING_AND_REASSESS = "SUMMER_TRAINING_AND_REASSESS";
    /** Ở lại lớp. */
    public static final String RETAINED = "RETAINED";

    private static final Set<String> WITH_CONDUCT =
            Set.of(SUMMER_CONDUCT, SUMMER_TRAINING, SUMMER_TRAINING_AND_REASSESS);

    private Promotions() {}

    /** Whether nothing of the promotion is open any more: promoted or retained. */
    public static boolean decided(@Nullable String code) {
        return PROMOTED.equals(code) || RETAINED.equals(code);
    }

    /** Whether the code sends the pupil to a conduct or training programme in summer. */
    public static boolean trainsConduct(String code) {
        return WITH_CONDUCT.contains(code);
    }
}
