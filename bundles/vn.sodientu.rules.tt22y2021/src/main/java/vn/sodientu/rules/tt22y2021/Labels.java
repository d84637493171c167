package vn.sodientu.rules.tt22y2021;

import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.text.LocalText;

/** The words of Circular 22 for its codes. */
final class Labels {
    /** Đ15 k1 đ.a. */
    static final String OUTSTANDING = "HSXS";
    /** Đ15 k1 đ.b. */
    static final String EXCELLENT = "HSG";

    private Labels() {}

    /** The words for a code; the code itself when the circular has none. */
    static LocalText of(CodeKind kind, String code) {
        return switch (kind) {
            case LEVEL, CONDUCT -> level(code);
            case AWARD -> award(code);
            case PROMOTION -> promotion(code);
        };
    }

    static LocalText level(Level level) {
        return new LocalText(level.vi, level.en);
    }

    private static LocalText level(String code) {
        Level level = Level.of(code);
        return level == null ? LocalText.same(code) : level(level);
    }

    static LocalText award(String code) {
        return switch (code) {
            case OUTSTANDING -> new LocalText("Học sinh Xuất sắc", "Outstanding pupil");
            case EXCELLENT -> new LocalText("Học sinh Giỏi", "Excellent pupil");
            default -> LocalText.same(code);
        };
    }

    static LocalText promotion(String code) {
        return switch (code) {
            case Promotions.PROMOTED -> new LocalText("Được lên lớp", "Promoted");
            case Promotions.REASSESS -> new LocalText("Kiểm tra, đánh giá lại trong hè", "Re-assessed in summer");
            case Promotions.SUMMER_TRAINING -> new LocalText("Rèn luyện trong kì nghỉ hè", "Summer training");
            case Promotions.SUMMER_TRAINING_AND_REASSESS -> new LocalText(
                    "Rèn luyện và kiểm tra, đánh giá lại trong hè", "Summer training and re-assessment");
            case Promotions.RETAINED -> new LocalText("Không được lên lớp", "Repeats the year");
            default -> LocalText.same(code);
        };
    }
}
