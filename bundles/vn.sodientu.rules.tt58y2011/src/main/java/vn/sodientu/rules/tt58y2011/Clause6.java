package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.calc.ResultCode;

/** Đ13 k6: an average of giỏi or khá whose level one single subject pulled down by two or more. */
final class Clause6 {
    private final Parameters parameters;
    private final Readings readings;

    Clause6(Parameters parameters, Readings readings) {
        this.parameters = parameters;
        this.readings = readings;
    }

    /** The point that applies; null for none. */
    @Nullable
    Lift find(int[] results, Roles roles, Digest digest, Level base) {
        if (base.atLeast(Level.K)) {
            return null;
        }
        for (int i = 0; i < parameters.lifts.size(); i++) {
            Lift lift = parameters.lifts.get(i);
            if (lift.from() == base && opens(lift, digest) && culprit(lift, results, roles) >= 0) {
                return lift;
            }
        }
        return null;
    }

    private boolean opens(Lift lift, Digest digest) {
        if (digest.average() < parameters.rule(lift.target()).average()) {
            return false;
        }
        boolean excellent = digest.average() >= parameters.rule(Level.G).average();
        if (lift.target() == Level.G || !excellent) {
            return true;
        }
        return lift.from() == Level.KEM ? readings.excellentFellToPoor() : readings.measuredAgainstFairToo();
    }

    /** The position of the one subject that keeps the target away; -1 when there is none or more than one. */
    int culprit(Lift lift, int[] results, Roles roles) {
        LevelRule rule = parameters.rule(lift.target());
        int culprit = -1;
        for (int i = 0; i < results.length; i++) {
            if (violates(results[i], roles.isSpecialised(i), rule)) {
                if (culprit >= 0) {
                    return -1;
                }
                culprit = i;
            }
        }
        if (culprit < 0 || (readings.culpritMayBeCore() && roles.isCore(culprit))) {
            return culprit;
        }
        return coreWithout(culprit, results, roles) >= rule.core() ? culprit : -1;
    }

    private static boolean violates(int result, boolean specialised, LevelRule rule) {
        return result == ResultCode.FAIL
                || (ResultCode.isScore(result)
                        && result < (specialised ? Math.max(rule.floor(), rule.specialised()) : rule.floor()));
    }

    private static int coreWithout(int culprit, int[] results, Roles roles) {
        int best = -1;
        for (int i = 0; i < results.length; i++) {
            if (i != culprit && roles.isCore(i) && ResultCode.isScore(results[i])) {
                best = Math.max(best, results[i]);
            }
        }
        return best;
    }
}
