package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;

/**
 * Conduct (hạnh kiểm) or training result (kết quả rèn luyện) as the homeroom teacher set it, in the codes of the
 * regulation: T K TB Y, or T K D CD.
 *
 * @param year an input under TT58 (Đ3 k2); computed, and so null here, under TT22 (Đ8)
 */
public record Conduct(@Nullable String hk1, @Nullable String hk2, @Nullable String year) {
    /** Nothing set yet. */
    public static final Conduct NONE = new Conduct(null, null, null);
}
