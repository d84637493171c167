package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.calc.Promotions;

/** Đ15 to Đ18: promotion and titles. */
final class YearRules {
    private YearRules() {}

    /** Đ18 k1 and k2: the title of a term or year, null for none. */
    static @Nullable String award(@Nullable Level level, @Nullable Behaviour conduct) {
        if (level == null || conduct == null) {
            return null;
        }
        if (level == Level.G && conduct == Behaviour.T) {
            return Labels.EXCELLENT;
        }
        return level.atLeast(Level.K) && conduct.atLeast(Behaviour.K) ? Labels.ADVANCED : null;
    }

    /** Đ15 to Đ17: what the year leads to; null while something is missing. */
    static @Nullable String promotion(@Nullable Level level, @Nullable Behaviour conduct, @Nullable Integer absences) {
        if (level == null || conduct == null || absences == null) {
            return null;
        }
        if (absences > Parameters.MAX_ABSENCES || level == Level.KEM) {
            return Promotions.RETAINED;
        }
        boolean behaved = conduct.atLeast(Behaviour.TB);
        if (level == Level.Y) {
            return behaved ? Promotions.RETEST : Promotions.RETAINED;
        }
        return behaved ? Promotions.PROMOTED : Promotions.SUMMER_CONDUCT;
    }

    /** Đ15 k1 after the summer: what the summer was for is decided anew, everything else stands. */
    static @Nullable String afterSummer(
            @Nullable String promotion, @Nullable Level level, @Nullable Behaviour conduct) {
        if (promotion == null || promotion.equals(Promotions.PROMOTED) || promotion.equals(Promotions.RETAINED)) {
            return promotion;
        }
        if (level == null || conduct == null) {
            return null;
        }
        return level.atLeast(Level.TB) && conduct.atLeast(Behaviour.TB) ? Promotions.PROMOTED : Promotions.RETAINED;
    }
}
