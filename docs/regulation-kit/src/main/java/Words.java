package vn.sodientu.rules.@NAME@;

import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.text.LocalText;

/** The words for the codes. */
final class Words {
    private Words() {}

    /** The words for a code; the code itself when there are none. */
    static LocalText of(CodeKind kind, String code) {
        return switch (kind) {
            case LEVEL, CONDUCT -> level(code);
            case AWARD -> code.equals(Parameters.TITLE_CODE)
                    ? new LocalText("Học sinh Giỏi", "Excellent pupil")
                    : LocalText.same(code);
            case PROMOTION -> promotion(code);
        };
    }

    private static LocalText level(String code) {
        return switch (code) {
            case "T" -> new LocalText("Tốt", "Good");
            case "K" -> new LocalText("Khá", "Fair");
            case "D" -> new LocalText("Đạt", "Satisfactory");
            case "CD" -> new LocalText("Chưa đạt", "Unsatisfactory");
            default -> LocalText.same(code);
        };
    }

    private static LocalText promotion(String code) {
        return switch (code) {
            case Promotions.PROMOTED -> new LocalText("Được lên lớp", "Promoted");
            case Promotions.REASSESS -> new LocalText("Kiểm tra, đánh giá lại trong hè", "Re-assessed in summer");
            case Promotions.SUMMER_TRAINING -> new LocalText("Rèn luyện trong kì nghỉ hè", "Summer training");
            case Promotions.RETAINED -> new LocalText("Không được lên lớp", "Repeats the year");
            default -> LocalText.same(code);
        };
    }
}
