package vn.sodientu.rules.tt22y2021;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.DecimalText;
import vn.sodientu.domain.rule.calc.Explanation;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Explains award, promotion and summer. */
final class YearReasons {
    private final Explanation out;

    YearReasons(Explanation out) {
        this.out = out;
    }

    void award(YearSheet sheet, PeriodOutcome year) {
        Level learning = Level.of(year.level());
        Level training = Level.of(year.conduct());
        if (learning == null || training == null) {
            return;
        }
        String award = year.award();
        String basis = "kết quả học tập " + learning.vi + ", rèn luyện " + training.vi;
        String basisEn = "learning " + learning.en + ", training " + training.en;
        if (award == null) {
            out.decide(
                    Topic.AWARD,
                    Period.YEAR,
                    "",
                    new LocalText(
                            "Không có danh hiệu: " + basis + " (cần cả hai mức Tốt)",
                            "No title: " + basisEn + " (both must be Good)"),
                    Parameters.AWARD_EXCELLENT);
            return;
        }
        LocalText name = Labels.award(award);
        int count = YearRules.outstanding(sheet.of(Period.YEAR));
        String mark = DecimalText.tenths(Parameters.OUTSTANDING);
        out.decide(
                Topic.AWARD,
                Period.YEAR,
                name.vi(),
                new LocalText(
                        name.vi() + ": " + basis + ", " + count + " môn từ " + mark + " trở lên (Học sinh Xuất sắc cần "
                                + Parameters.OUTSTANDING_SUBJECTS + ")",
                        name.en() + ": " + basisEn + ", " + count + " subjects at "
                                + DecimalText.point(Parameters.OUTSTANDING) + " or more (an outstanding pupil needs "
                                + Parameters.OUTSTANDING_SUBJECTS + ")"),
                award.equals(Labels.OUTSTANDING) ? Parameters.AWARD_OUTSTANDING : Parameters.AWARD_EXCELLENT);
    }

    void promotion(PupilYear pupil, YearOutcome outcome, YearSheet sheet) {
        Integer absences = pupil.absences();
        if (absences == null) {
            out.missing(
                    Period.YEAR,
                    null,
                    new LocalText("Chưa có số buổi nghỉ cả năm", "The year's absences are missing"),
                    Parameters.ABSENCES);
        }
        String promotion = outcome.promotion();
        if (promotion == null) {
            return;
        }
        // Nothing is decided before all three are known.
        int days = Objects.requireNonNull(absences);
        Level learning = Objects.requireNonNull(Level.of(outcome.year().level()));
        Level training = Objects.requireNonNull(Level.of(outcome.year().conduct()));
        LocalText name = Labels.promotion(promotion);
        String subjects = String.join(", ", sheet.names(outcome.retestEligible()));
        out.decide(
                Topic.PROMOTION,
                Period.YEAR,
                name.vi(),
                new LocalText(
                        name.vi() + ": học tập " + learning.vi + ", rèn luyện " + training.vi + ", nghỉ " + days
                                + " buổi (được nghỉ nhiều nhất " + Parameters.MAX_ABSENCES + ")"
                                + (subjects.isEmpty() ? "" : "; các môn được đánh giá lại: " + subjects),
                        name.en() + ": learning " + learning.en + ", training " + training.en + ", " + days
                                + " absences (at most " + Parameters.MAX_ABSENCES + ")"
                                + (subjects.isEmpty() ? "" : "; to be re-assessed: " + subjects)),
                article(promotion, days));
    }

    private static Article article(String promotion, int absences) {
        return switch (promotion) {
            case Promotions.PROMOTED -> Parameters.PROMOTED;
            case Promotions.SUMMER_TRAINING -> Parameters.SUMMER_TRAINING;
            case Promotions.RETAINED -> absences > Parameters.MAX_ABSENCES ? Parameters.ABSENCES : Parameters.RETAINED;
            default -> Parameters.REASSESSMENT;
        };
    }

    void summer(@Nullable SummerOutcome summer) {
        if (summer == null || summer.promotion() == null) {
            return;
        }
        Level learning = Objects.requireNonNull(Level.of(summer.level()));
        Level training = Objects.requireNonNull(Level.of(summer.conduct()));
        LocalText name = Labels.promotion(summer.promotion());
        out.decide(
                Topic.SUMMER,
                Period.YEAR,
                name.vi(),
                new LocalText(
                        "Sau hè: " + name.vi() + " (học tập " + learning.vi + ", rèn luyện " + training.vi + ")",
                        "After the summer: " + name.en() + " (learning " + learning.en + ", training " + training.en
                                + ")"),
                summer.promotion().equals(Promotions.PROMOTED) ? Parameters.PROMOTED : Parameters.RETAINED);
    }
}
