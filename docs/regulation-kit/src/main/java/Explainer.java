package vn.sodientu.rules.@NAME@;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.calc.Explanation;
import vn.sodientu.domain.rule.calc.PlanReasons;
import vn.sodientu.domain.rule.calc.SubjectReasons;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Says why, in words; called only when somebody asks. The subjects explain themselves. */
final class Explainer {
    private final Explanation out = new Explanation();
    private final SubjectReasons subjects;

    Explainer(TermMarksRules marks) {
        subjects = new SubjectReasons(
                marks,
                Parameters.SHARES,
                new LocalText("cần tất cả các lần được đánh giá mức Đạt", "all of them must be"),
                new SubjectReasons.Articles(
                        Parameters.AVERAGE,
                        Parameters.AVERAGE,
                        Parameters.ONE_TERM,
                        Parameters.COMMENT,
                        Parameters.MISSING,
                        Parameters.TOPICS));
    }

    /** For a pupil with an individual education plan. */
    List<Reason> explainPlan(YearSheet sheet, @Nullable String decision) {
        subjects.explainKnown(sheet, out);
        LocalText name = decision == null ? LocalText.same("") : Words.of(CodeKind.PROMOTION, decision);
        PlanReasons.explain(decision, name, Parameters.PLAN, Parameters.PLAN, out);
        return out.reasons();
    }

    List<Reason> explain(
            YearSheet sheet, PeriodOutcome hk1, PeriodOutcome hk2, PeriodOutcome year, @Nullable String promotion) {
        subjects.explain(sheet, out);
        period(Period.HK1, hk1);
        period(Period.HK2, hk2);
        period(Period.YEAR, year);
        award(year);
        LocalText end = new LocalText("Cuối năm", "End of year");
        decide(Topic.PROMOTION, CodeKind.PROMOTION, Period.YEAR, end, promotion, Parameters.PROMOTION);
        return out.reasons();
    }

    private void period(Period period, PeriodOutcome outcome) {
        LocalText learning = new LocalText("Kết quả học tập", "Learning");
        LocalText training = new LocalText("Rèn luyện", "Training");
        decide(Topic.LEVEL, CodeKind.LEVEL, period, learning, outcome.level(), article(outcome.level()));
        decide(Topic.CONDUCT, CodeKind.CONDUCT, period, training, outcome.conduct(), Parameters.CONDUCT);
    }

    /** Also says that there is no title, once all is known: that is what parents ask about. */
    private void award(PeriodOutcome year) {
        LocalText title = new LocalText("Danh hiệu", "Title");
        if (year.award() == null && year.level() != null && year.conduct() != null) {
            LocalText none = new LocalText("Không có danh hiệu", "No title");
            out.decide(Topic.AWARD, Period.YEAR, "", none, Parameters.AWARD);
        }
        decide(Topic.AWARD, CodeKind.AWARD, Period.YEAR, title, year.award(), Parameters.AWARD);
    }

    private void decide(
            Topic topic, CodeKind kind, Period period, LocalText what, @Nullable String code, Article article) {
        if (code != null) {
            LocalText word = Words.of(kind, code);
            LocalText sentence = new LocalText(
                    what.vi() + ", " + Explanation.inside(period) + ": " + word.vi(),
                    what.en() + ", " + period.label().en() + ": " + word.en());
            out.decide(topic, period, word.vi(), sentence, article);
        }
    }

    private static Article article(@Nullable String level) {
        return Parameters.STANDARDS.stream()
                .filter(standard -> standard.level().equals(level))
                .map(Standard::article)
                .findFirst()
                .orElse(Parameters.NO_STANDARD);
    }
}
