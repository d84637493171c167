package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Score;

/**
 * The results of a term or of the year over all subjects, in the codes of the regulation.
 *
 * @param average mean of the subjects' averages (TT58 Đ11); null where the regulation has none (TT22) or marks miss
 * @param levelBefore level before the adjustment clause (TT58 Đ13 k6, TT22 Đ9 k3)
 * @param level level that counts; null while marks are missing
 * @param conduct conduct or training of the period; for the year of TT22 the computed one (Đ8)
 * @param award title, null when none
 */
public record PeriodOutcome(
        @Nullable Score average,
        @Nullable String levelBefore,
        @Nullable String level,
        @Nullable String conduct,
        @Nullable String award) {}
