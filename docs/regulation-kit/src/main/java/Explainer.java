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
                        Parameters.AVERAGE,
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

    List<Reason> explain(YearSheet sheet, PeriodOutcome year, @Nullable String promotion) {
        subjects.explain(sheet, out);
        decide(Topic.LEVEL, CodeKind.LEVEL, "Kết quả học tập", "Learning", year.level(), article(year.level()));
        decide(Topic.CONDUCT, CodeKind.CONDUCT, "Rèn luyện", "Training", year.conduct(), Parameters.CONDUCT);
        decide(Topic.AWARD, CodeKind.AWARD, "Danh hiệu", "Title", year.award(), Parameters.AWARD);
        decide(Topic.PROMOTION, CodeKind.PROMOTION, "Cuối năm", "End of year", promotion, Parameters.PROMOTION);
        return out.reasons();
    }

    private void decide(Topic topic, CodeKind kind, String vi, String en, @Nullable String code, Article article) {
        if (code != null) {
            LocalText word = Words.of(kind, code);
            LocalText sentence = new LocalText(vi + ": " + word.vi(), en + ": " + word.en());
            out.decide(topic, Period.YEAR, word.vi(), sentence, article);
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
