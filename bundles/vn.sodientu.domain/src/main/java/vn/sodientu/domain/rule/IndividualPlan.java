package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;

/**
 * A pupil with disabilities assessed by an individual education plan (kế hoạch giáo dục cá nhân): no level, no title,
 * and promotion is the principal's decision (TT58 Đ14, TT26 Đ15 k3, TT22 Đ11 and Đ12 k4).
 *
 * @param decision PROMOTED or RETAINED, null until the principal has decided
 */
public record IndividualPlan(@Nullable String decision) {
    /** Nothing decided yet. */
    public static final IndividualPlan UNDECIDED = new IndividualPlan(null);
}
