package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Score;

/**
 * The year's result once the summer is counted. The terms stay as they were.
 *
 * @param average null where the regulation has no average of subjects
 */
public record SummerOutcome(
        @Nullable Score average, @Nullable String level, @Nullable String conduct, @Nullable String promotion) {}
