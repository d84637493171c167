package vn.sodientu.rules.tt58y2011;

import java.util.List;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Explanation;
import vn.sodientu.domain.rule.calc.NeededReasons;
import vn.sodientu.domain.rule.calc.PlanReasons;
import vn.sodientu.domain.rule.calc.SubjectReasons;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Derives an outcome again in words; called only when somebody asks why. */
final class Explainer {
    private static final LocalText COMMENT_CONDITION = new LocalText(
            "cần từ 2/3 số bài trở lên và bài kiểm tra cuối học kì đạt Đ",
            "two thirds of them and the last one must be");

    private final Parameters parameters;
    private final SubjectReasons subjects;
    private final NeededReasons needed;
    private final Clause6 clause6;

    Explainer(Parameters parameters, MarkRules58 rules, Clause6 clause6) {
        this.parameters = parameters;
        this.clause6 = clause6;
        subjects = new SubjectReasons(
                rules,
                Parameters.SHARES,
                COMMENT_CONDITION,
                new SubjectReasons.Articles(
                        parameters.article("Đ10 k1 đ.a"),
                        parameters.article("Đ10 k1 đ.b"),
                        parameters.article("Đ10 k3"),
                        parameters.article("Đ10 k2"),
                        parameters.article("Đ8"),
                        parameters.article("Đ9")));
        needed = new NeededReasons(rules, Parameters.SHARES, parameters.thresholds());
    }

    List<Reason> explain(PupilYear pupil, YearSheet sheet, Roles roles, YearOutcome outcome) {
        Explanation out = new Explanation();
        if (pupil.plan() != null) {
            subjects.explainKnown(sheet, out);
            String decision = outcome.promotion();
            LocalText name = decision == null ? LocalText.same("") : Labels.promotion(decision);
            PlanReasons.explain(decision, name, parameters.article("Đ14"), parameters.planPromotion, out);
            return out.reasons();
        }
        subjects.explain(sheet, out);
        needed.explain(sheet, out);
        LevelReasons levels = new LevelReasons(parameters, clause6, sheet, roles, out);
        YearReasons year = new YearReasons(parameters, out);
        for (Period period : Period.values()) {
            levels.explain(period);
            year.conduct(period, outcome.of(period));
            year.award(period, outcome.of(period));
        }
        year.promotion(pupil, outcome, sheet);
        year.summer(outcome.afterSummer());
        return out.reasons();
    }
}
