package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.PeriodOutcome;

/**
 * Average and level of a period; all null while marks are missing.
 *
 * @param lift the point of Đ13 k6 that applied
 */
record Standing(@Nullable Digest digest, @Nullable Level base, @Nullable Lift lift) {
    /** Nothing is known. */
    static final Standing UNKNOWN = new Standing(null, null, null);

    static Standing of(int[] results, Roles roles, Parameters parameters, Clause6 clause6) {
        Digest digest = Digest.of(results, roles);
        if (digest == null) {
            return UNKNOWN;
        }
        Level base = digest.level(parameters);
        return new Standing(digest, base, clause6.find(results, roles, digest, base));
    }

    @Nullable
    Level level() {
        return lift == null ? base : lift.to();
    }

    @Nullable
    String levelCode() {
        Level level = level();
        return level == null ? null : level.name();
    }

    @Nullable
    Score average() {
        return digest == null ? null : Score.of(digest.average());
    }

    PeriodOutcome outcome(@Nullable Behaviour conduct) {
        return new PeriodOutcome(
                average(),
                base == null ? null : base.name(),
                levelCode(),
                Behaviour.code(conduct),
                YearRules.award(level(), conduct));
    }
}
