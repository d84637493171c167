package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Rounding;
import vn.sodientu.domain.rule.calc.ResultCode;

/**
 * What the levels look at in one period's results; marks in tenths.
 *
 * @param average average of subjects (Đ11)
 * @param lowest lowest score
 * @param bestCore best score of a core subject, -1 when there is none
 * @param specialised score of the môn chuyên, the highest there is when the class has none
 * @param failed number of comment subjects CĐ
 */
record Digest(int average, int lowest, int bestCore, int specialised, int failed) {
    /** Looks through results; null while one is missing, or when none is scored. */
    static @Nullable Digest of(int[] results, Roles roles) {
        int sum = 0;
        int count = 0;
        int failed = 0;
        int lowest = ResultCode.PASS;
        int bestCore = -1;
        int specialised = ResultCode.PASS;
        for (int i = 0; i < results.length; i++) {
            int result = results[i];
            if (result == ResultCode.MISSING) {
                return null;
            }
            if (ResultCode.isScore(result)) {
                sum += result;
                count++;
                lowest = Math.min(lowest, result);
                bestCore = roles.isCore(i) ? Math.max(bestCore, result) : bestCore;
                specialised = roles.isSpecialised(i) ? result : specialised;
            } else if (result == ResultCode.FAIL) {
                failed++;
            }
        }
        return count == 0 ? null : new Digest(Rounding.halfUp(sum, count), lowest, bestCore, specialised, failed);
    }

    /** Whether a level's conditions hold. */
    boolean meets(LevelRule rule) {
        return average >= rule.average()
                && (bestCore >= rule.core() || rule.core() == 0)
                && specialised >= rule.specialised()
                && lowest >= rule.floor()
                && (failed == 0 || !rule.commentsPass());
    }

    /** The level by Đ13 k1 to k5. */
    Level level(Parameters parameters) {
        for (int i = 0; i < parameters.levels.size(); i++) {
            LevelRule rule = parameters.levels.get(i);
            if (meets(rule)) {
                return rule.level();
            }
        }
        return Level.KEM;
    }
}
