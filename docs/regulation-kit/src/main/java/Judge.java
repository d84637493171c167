package vn.sodientu.rules.@NAME@;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.Retests;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.year.Period;

/** Puts a year's outcome together; seldom needs a change. */
final class Judge {
    private final RegulationId id;
    private final TermMarksRules marks;

    Judge(RegulationId id, TermMarksRules marks) {
        this.id = id;
        this.marks = marks;
    }

    YearOutcome judge(PupilYear pupil, boolean explain) {
        IndividualPlan plan = pupil.plan();
        YearSheet sheet =
                new YearSheet(pupil.subjects(), plan == null ? marks::term : marks::planned, Parameters.SHARES);
        if (plan != null) {
            return byPlan(plan, pupil.conduct(), sheet, explain);
        }
        String conduct = pupil.conduct().year();
        int[] results = sheet.of(Period.YEAR);
        String level = YearRules.level(results);
        String award = YearRules.award(level, conduct, results);
        String promotion = YearRules.promotion(level, conduct, pupil.absences());
        List<String> eligible =
                Promotions.REASSESS.equals(promotion) ? Retests.eligible(sheet, Parameters.REASSESS_BELOW) : List.of();
        PeriodOutcome year = new PeriodOutcome(null, level, level, conduct, award);
        PeriodOutcome hk1 = term(sheet, Period.HK1, pupil.conduct().hk1());
        PeriodOutcome hk2 = term(sheet, Period.HK2, pupil.conduct().hk2());
        List<Reason> reasons = explain ? new Explainer(marks).explain(sheet, hk1, hk2, year, promotion) : List.of();
        return new YearOutcome(
                id,
                sheet.outcomes(),
                hk1,
                hk2,
                year,
                promotion,
                eligible,
                summer(pupil.summer(), sheet, conduct, promotion, eligible),
                reasons);
    }

    /** No level and no title; the principal decides. */
    private YearOutcome byPlan(IndividualPlan plan, Conduct conduct, YearSheet sheet, boolean explain) {
        String decision = Promotions.decided(plan.decision()) ? plan.decision() : null;
        return new YearOutcome(
                id,
                sheet.outcomes(),
                new PeriodOutcome(null, null, null, conduct.hk1(), null),
                new PeriodOutcome(null, null, null, conduct.hk2(), null),
                new PeriodOutcome(null, null, null, conduct.year(), null),
                decision,
                List.of(),
                null,
                explain ? new Explainer(marks).explainPlan(sheet, decision) : List.of());
    }

    private static PeriodOutcome term(YearSheet sheet, Period period, @Nullable String conduct) {
        String level = YearRules.level(sheet.of(period));
        return new PeriodOutcome(null, level, level, conduct, null);
    }

    private static @Nullable SummerOutcome summer(
            @Nullable Summer summer,
            YearSheet sheet,
            @Nullable String conduct,
            @Nullable String promotion,
            List<String> eligible) {
        if (summer == null) {
            return null;
        }
        String level = YearRules.level(sheet.yearAfter(summer, eligible));
        boolean trained = Promotions.SUMMER_TRAINING.equals(promotion) && summer.conductAfter() != null;
        String after = trained ? summer.conductAfter() : conduct;
        return new SummerOutcome(null, level, after, YearRules.afterSummer(promotion, level, after));
    }
}
