package vn.sodientu.rules.tt22y2021;

import java.util.List;
import vn.sodientu.domain.rule.PeriodOutcome;
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
    private static final LocalText COMMENT_CONDITION =
            new LocalText("cần tất cả các lần được đánh giá mức Đạt", "all of them must be");

    private final Explanation out = new Explanation();
    private final SubjectReasons subjects;
    private final NeededReasons needed;
    private final Readings readings;

    Explainer(MarkRules22 rules, Readings readings) {
        this.readings = readings;
        subjects = new SubjectReasons(
                rules,
                Parameters.SHARES,
                COMMENT_CONDITION,
                new SubjectReasons.Articles(
                        Parameters.AVERAGE,
                        Parameters.AVERAGE,
                        Parameters.AVERAGE,
                        Parameters.COMMENT,
                        Parameters.MISSING,
                        Parameters.TOPICS));
        needed = new NeededReasons(rules, Parameters.SHARES, Parameters.THRESHOLDS);
    }

    List<Reason> explain(PupilYear pupil, YearSheet sheet, YearOutcome outcome) {
        if (pupil.plan() != null) {
            subjects.explainKnown(sheet, out);
            String decision = outcome.promotion();
            LocalText name = decision == null ? LocalText.same("") : Labels.promotion(decision);
            PlanReasons.explain(decision, name, Parameters.INDIVIDUAL_PLAN, Parameters.PLAN_PROMOTION, out);
            return out.reasons();
        }
        subjects.explain(sheet, out);
        needed.explain(sheet, out);
        LearningReasons learning = new LearningReasons(sheet, readings, out);
        for (Period period : Period.values()) {
            learning.explain(period);
            training(period, outcome);
        }
        YearReasons year = new YearReasons(out);
        year.award(sheet, outcome.year());
        year.promotion(pupil, outcome, sheet);
        year.summer(outcome.afterSummer());
        return out.reasons();
    }

    private void training(Period period, YearOutcome outcome) {
        Level level = Level.of(outcome.of(period).conduct());
        if (period == Period.YEAR) {
            trainingOfYear(outcome.hk1(), outcome.hk2());
        } else if (level == null) {
            out.missing(
                    period,
                    null,
                    new LocalText(
                            period.label().vi() + ": chưa có kết quả rèn luyện",
                            period.label().en() + ": the training result is missing"),
                    Parameters.TRAINING_TERM);
        } else {
            out.decide(
                    Reason.Topic.CONDUCT,
                    period,
                    level.vi,
                    new LocalText(
                            "Kết quả rèn luyện " + Explanation.inside(period) + ": " + level.vi
                                    + " (giáo viên chủ nhiệm đánh giá)",
                            period.label().en() + " training: " + level.en + " (set by the homeroom teacher)"),
                    Parameters.TRAINING_TERM);
        }
    }

    private void trainingOfYear(PeriodOutcome hk1, PeriodOutcome hk2) {
        Level first = Level.of(hk1.conduct());
        Level second = Level.of(hk2.conduct());
        if (first == null || second == null) {
            return;
        }
        Level level = YearRules.trainingOfYear(first, second);
        out.decide(
                Reason.Topic.CONDUCT,
                Period.YEAR,
                level.vi,
                new LocalText(
                        "Kết quả rèn luyện cả năm: " + level.vi + " (học kì I " + first.vi + ", học kì II " + second.vi
                                + ")",
                        "Training of the year: " + level.en + " (term 1 " + first.en + ", term 2 " + second.en + ")"),
                Parameters.trainingYear(level));
    }
}
