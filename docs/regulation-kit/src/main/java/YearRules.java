package vn.sodientu.rules.@NAME@;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.ResultCode;

/** The decisions about all subjects of a period. Change this class second. */
final class YearRules {
    private YearRules() {}

    /** The level of learning; null while a result is missing. */
    static @Nullable String level(int[] results) {
        for (int result : results) {
            if (result == ResultCode.MISSING) {
                return null;
            }
        }
        for (Standard standard : Parameters.STANDARDS) {
            if (meets(results, standard)) {
                return standard.level();
            }
        }
        return Parameters.LEVELS.get(Parameters.LEVELS.size() - 1);
    }

    private static boolean meets(int[] results, Standard standard) {
        int failed = 0;
        int reaching = 0;
        for (int result : results) {
            if (ResultCode.isScore(result)) {
                if (result < standard.floor()) {
                    return false;
                }
                reaching += result >= standard.reached() ? 1 : 0;
            } else {
                failed += result == ResultCode.FAIL ? 1 : 0;
            }
        }
        return failed <= standard.maxFailed() && reaching >= standard.count();
    }

    /** The title of the year; null for none. */
    static @Nullable String award(@Nullable String level, @Nullable String conduct, int[] results) {
        String best = Parameters.LEVELS.get(0);
        return best.equals(level) && best.equals(conduct) ? Parameters.TITLE_CODE : null;
    }

    /** What the year leads to; null while something is missing. */
    static @Nullable String promotion(@Nullable String level, @Nullable String conduct, @Nullable Integer absences) {
        if (level == null || conduct == null || absences == null) {
            return null;
        }
        if (absences > Parameters.MAX_ABSENCES || (!enough(level) && !enough(conduct))) {
            return Promotions.RETAINED;
        }
        if (!enough(level)) {
            return Promotions.REASSESS;
        }
        return enough(conduct) ? Promotions.PROMOTED : Promotions.SUMMER_TRAINING;
    }

    /** What the summer makes of it. */
    static @Nullable String afterSummer(@Nullable String before, @Nullable String level, @Nullable String conduct) {
        if (before == null || before.equals(Promotions.PROMOTED) || before.equals(Promotions.RETAINED)) {
            return before;
        }
        return enough(level) && enough(conduct) ? Promotions.PROMOTED : Promotions.RETAINED;
    }

    private static boolean enough(@Nullable String level) {
        return level != null && Parameters.LEVELS.indexOf(level) <= Parameters.LEVELS.indexOf(Parameters.ENOUGH);
    }
}
