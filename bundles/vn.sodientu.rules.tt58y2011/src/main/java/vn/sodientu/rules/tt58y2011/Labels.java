package vn.sodientu.rules.tt58y2011;

import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.text.LocalText;

/** The words of Circular 58 for its codes. */
final class Labels {
    /** Đ18 k1. */
    static final String EXCELLENT = "HSG";
    /** Đ18 k2. */
    static final String ADVANCED = "HSTT";

    private Labels() {}

    /** The words for a code; the code itself when the circular has none. */
    static LocalText of(CodeKind kind, String code) {
        return switch (kind) {
            case LEVEL -> level(code);
            case CONDUCT -> conduct(code);
            case AWARD -> award(code);
            case PROMOTION -> promotion(code);
        };
    }

    private static LocalText level(String code) {
        Level level = Level.of(code);
        return level == null ? LocalText.same(code) : new LocalText(level.vi, level.en);
    }

    private static LocalText conduct(String code) {
        Behaviour behaviour = Behaviour.of(code);
        return behaviour == null ? LocalText.same(code) : new LocalText(behaviour.vi, behaviour.en);
    }

    static LocalText award(String code) {
        return switch (code) {
            case EXCELLENT -> new LocalText("Học sinh giỏi", "Excellent pupil");
            case ADVANCED -> new LocalText("Học sinh tiên tiến", "Advanced pupil");
            default -> LocalText.same(code);
        };
    }

    static LocalText promotion(String code) {
        return switch (code) {
            case Promotions.PROMOTED -> new LocalText("Được lên lớp", "Promoted");
            case Promotions.RETEST -> new LocalText("Kiểm tra lại các môn học", "Tested again in summer");
            case Promotions.SUMMER_CONDUCT -> new LocalText(
                    "Rèn luyện thêm về hạnh kiểm trong hè", "Summer programme for conduct");
            case Promotions.RETAINED -> new LocalText("Ở lại lớp", "Repeats the year");
            default -> LocalText.same(code);
        };
    }
}
