package vn.sodientu.rules.tt22y2021;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.rule.calc.Retests;
import vn.sodientu.domain.rule.calc.YearSheet;

/** Đ8 k2, Đ12 to Đ15: the year's training, promotion and awards. */
final class YearRules {
    private YearRules() {}

    /** Đ8 k2: the year's training from the terms'; null until both are known. */
    static @Nullable Level training(@Nullable Level hk1, @Nullable Level hk2) {
        return hk1 == null || hk2 == null ? null : trainingOfYear(hk1, hk2);
    }

    /** Đ8 k2, both terms being known. */
    static Level trainingOfYear(Level hk1, Level hk2) {
        return Parameters.TRAINING[hk2.rank][hk1.rank];
    }

    /** Đ15 k1: the award, null for none. */
    static @Nullable String award(@Nullable Level learning, @Nullable Level training, int[] results) {
        if (learning != Level.T || training != Level.T) {
            return null;
        }
        return outstanding(results) >= Parameters.OUTSTANDING_SUBJECTS ? Labels.OUTSTANDING : Labels.EXCELLENT;
    }

    /** How many scored subjects reach the mark of an outstanding pupil. */
    static int outstanding(int[] results) {
        int count = 0;
        for (int result : results) {
            count += ResultCode.isScore(result) && result >= Parameters.OUTSTANDING ? 1 : 0;
        }
        return count;
    }

    /** Đ12 to Đ14: what the year leads to; null while something is missing. */
    static @Nullable String promotion(
            @Nullable Level learning, @Nullable Level training, @Nullable Integer absences, Readings readings) {
        if (learning == null || training == null || absences == null) {
            return null;
        }
        if (absences > Parameters.MAX_ABSENCES) {
            return Promotions.RETAINED;
        }
        boolean learned = learning.atLeast(Level.D);
        if (training.atLeast(Level.D)) {
            return learned ? Promotions.PROMOTED : Promotions.REASSESS;
        }
        if (learned) {
            return Promotions.SUMMER_TRAINING;
        }
        return readings.reassessAfterTraining() ? Promotions.SUMMER_TRAINING_AND_REASSESS : Promotions.RETAINED;
    }

    /** Đ14: the subjects that may be re-assessed. */
    static List<String> reassessable(@Nullable String promotion, YearSheet sheet) {
        boolean entitled =
                Promotions.REASSESS.equals(promotion) || Promotions.SUMMER_TRAINING_AND_REASSESS.equals(promotion);
        return entitled ? Retests.eligible(sheet, Parameters.REASSESS_BELOW) : List.of();
    }

    /** Đ12 k1 after the summer: what the summer was for is decided anew, everything else stands. */
    static @Nullable String afterSummer(
            @Nullable String promotion, @Nullable Level learning, @Nullable Level training) {
        if (promotion == null || promotion.equals(Promotions.PROMOTED) || promotion.equals(Promotions.RETAINED)) {
            return promotion;
        }
        if (learning == null || training == null) {
            return null;
        }
        return learning.atLeast(Level.D) && training.atLeast(Level.D) ? Promotions.PROMOTED : Promotions.RETAINED;
    }
}
