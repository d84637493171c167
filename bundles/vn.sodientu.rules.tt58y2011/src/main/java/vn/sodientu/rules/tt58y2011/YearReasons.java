package vn.sodientu.rules.tt58y2011;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Explanation;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Explains conduct, titles, promotion and summer. */
final class YearReasons {
    private final Parameters parameters;
    private final Explanation out;

    YearReasons(Parameters parameters, Explanation out) {
        this.parameters = parameters;
        this.out = out;
    }

    void conduct(Period period, PeriodOutcome outcome) {
        Behaviour conduct = Behaviour.of(outcome.conduct());
        Article article = parameters.article(period == Period.YEAR ? "Đ3 k2" : "Đ3 k1");
        if (conduct == null) {
            out.missing(
                    period,
                    null,
                    new LocalText(
                            period.label().vi() + ": chưa xếp loại hạnh kiểm",
                            period.label().en() + ": conduct is missing"),
                    article);
            return;
        }
        out.decide(
                Topic.CONDUCT,
                period,
                conduct.vi,
                new LocalText(
                        "Hạnh kiểm " + Explanation.inside(period) + ": " + conduct.vi
                                + " (giáo viên chủ nhiệm xếp loại)",
                        period.label().en() + " conduct: " + conduct.en + " (set by the homeroom teacher)"),
                article);
    }

    void award(Period period, PeriodOutcome outcome) {
        Level level = Level.of(outcome.level());
        Behaviour conduct = Behaviour.of(outcome.conduct());
        if (level == null || conduct == null) {
            return;
        }
        String award = outcome.award();
        LocalText name = award == null ? new LocalText("Không có danh hiệu", "No title") : Labels.award(award);
        out.decide(
                Topic.AWARD,
                period,
                award == null ? "" : name.vi(),
                new LocalText(
                        period.label().vi() + ": " + name.vi() + " (học lực " + level.vi + ", hạnh kiểm " + conduct.vi
                                + ")",
                        period.label().en() + ": " + name.en() + " (academic rank " + level.en + ", conduct "
                                + conduct.en + ")"),
                parameters.article(Labels.EXCELLENT.equals(award) ? "Đ18 k1" : "Đ18 k2"));
    }

    void promotion(PupilYear pupil, YearOutcome outcome, YearSheet sheet) {
        Integer absences = pupil.absences();
        if (absences == null) {
            out.missing(
                    Period.YEAR,
                    null,
                    new LocalText("Chưa có số buổi nghỉ cả năm", "The year's absences are missing"),
                    parameters.article("Đ15 k1 đ.b"));
        }
        String promotion = outcome.promotion();
        if (promotion == null) {
            return;
        }
        // Nothing is decided before all three are known.
        int days = Objects.requireNonNull(absences);
        Level level = Objects.requireNonNull(Level.of(outcome.year().level()));
        Behaviour conduct = Objects.requireNonNull(Behaviour.of(outcome.year().conduct()));
        LocalText name = Labels.promotion(promotion);
        String subjects = String.join(", ", sheet.names(outcome.retestEligible()));
        out.decide(
                Topic.PROMOTION,
                Period.YEAR,
                name.vi(),
                new LocalText(
                        name.vi() + ": học lực " + level.vi + ", hạnh kiểm " + conduct.vi + ", nghỉ " + days
                                + " buổi (được nghỉ nhiều nhất " + Parameters.MAX_ABSENCES + ")"
                                + (subjects.isEmpty() ? "" : "; được chọn kiểm tra lại: " + subjects),
                        name.en() + ": academic rank " + level.en + ", conduct " + conduct.en + ", " + days
                                + " absences (at most " + Parameters.MAX_ABSENCES + ")"
                                + (subjects.isEmpty() ? "" : "; may be tested again: " + subjects)),
                parameters.article(place(promotion, days)));
    }

    private static String place(String promotion, int absences) {
        return switch (promotion) {
            case Promotions.PROMOTED -> "Đ15 k1";
            case Promotions.RETEST -> "Đ16";
            case Promotions.SUMMER_CONDUCT -> "Đ17";
            default -> absences > Parameters.MAX_ABSENCES ? "Đ15 k2 đ.a" : "Đ15 k2 đ.b";
        };
    }

    void summer(@Nullable SummerOutcome summer) {
        if (summer == null || summer.promotion() == null) {
            return;
        }
        Level level = Objects.requireNonNull(Level.of(summer.level()));
        Behaviour conduct = Objects.requireNonNull(Behaviour.of(summer.conduct()));
        LocalText name = Labels.promotion(summer.promotion());
        out.decide(
                Topic.SUMMER,
                Period.YEAR,
                name.vi(),
                new LocalText(
                        "Sau hè: " + name.vi() + " (học lực " + level.vi + ", hạnh kiểm " + conduct.vi + ")",
                        "After the summer: " + name.en() + " (academic rank " + level.en + ", conduct " + conduct.en
                                + ")"),
                parameters.article(summer.promotion().equals(Promotions.PROMOTED) ? "Đ15 k1" : "Đ15 k2 đ.c"));
    }
}
