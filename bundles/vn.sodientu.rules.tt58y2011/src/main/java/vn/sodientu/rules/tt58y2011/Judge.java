package vn.sodientu.rules.tt58y2011;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.Retests;
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.rule.calc.TermRule;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.year.Period;

/** Puts a year's outcome together. */
final class Judge {
    private final RegulationId id;
    private final Parameters parameters;
    private final MarkRules58 rules;
    private final TermRule terms;
    private final TermRule plans;
    private final Clause6 clause6;

    Judge(RegulationId id, Parameters parameters, RuleValues values) {
        this.id = id;
        this.parameters = parameters;
        rules = new MarkRules58(parameters, values);
        terms = rules::term;
        plans = rules::planned;
        clause6 = new Clause6(parameters, Settings58.readings(parameters, values));
    }

    MarkRules58 marks() {
        return rules;
    }

    YearOutcome judge(PupilYear pupil, boolean explain) {
        IndividualPlan plan = pupil.plan();
        YearSheet sheet = new YearSheet(pupil.subjects(), plan == null ? terms : plans, Parameters.SHARES);
        Roles roles = new Roles(pupil, parameters);
        YearOutcome outcome = plan == null ? ordinary(pupil, sheet, roles) : byPlan(plan, pupil.conduct(), sheet);
        return explain ? explained(outcome, pupil, sheet, roles) : outcome;
    }

    private YearOutcome ordinary(PupilYear pupil, YearSheet sheet, Roles roles) {
        Behaviour conduct = Behaviour.of(pupil.conduct().year());
        Standing year = standing(sheet.of(Period.YEAR), roles);
        String promotion = YearRules.promotion(year.level(), conduct, pupil.absences());
        List<String> eligible =
                Promotions.RETEST.equals(promotion) ? Retests.eligible(sheet, Parameters.RETEST_BELOW) : List.of();
        return new YearOutcome(
                id,
                sheet.outcomes(),
                standing(sheet.of(Period.HK1), roles)
                        .outcome(Behaviour.of(pupil.conduct().hk1())),
                standing(sheet.of(Period.HK2), roles)
                        .outcome(Behaviour.of(pupil.conduct().hk2())),
                year.outcome(conduct),
                promotion,
                eligible,
                summer(pupil.summer(), sheet, roles, conduct, promotion, eligible),
                List.of());
    }

    /** Đ14, Đ15 k3: results of subjects as far as there are any; the principal decides about promotion. */
    private YearOutcome byPlan(IndividualPlan plan, Conduct conduct, YearSheet sheet) {
        return new YearOutcome(
                id,
                sheet.outcomes(),
                Standing.UNKNOWN.outcome(Behaviour.of(conduct.hk1())),
                Standing.UNKNOWN.outcome(Behaviour.of(conduct.hk2())),
                Standing.UNKNOWN.outcome(Behaviour.of(conduct.year())),
                Promotions.decided(plan.decision()) ? plan.decision() : null,
                List.of(),
                null,
                List.of());
    }

    private Standing standing(int[] results, Roles roles) {
        return Standing.of(results, roles, parameters, clause6);
    }

    private @Nullable SummerOutcome summer(
            @Nullable Summer summer,
            YearSheet sheet,
            Roles roles,
            @Nullable Behaviour conduct,
            @Nullable String promotion,
            List<String> eligible) {
        if (summer == null) {
            return null;
        }
        Standing standing = standing(sheet.yearAfter(summer, eligible), roles);
        boolean trained = Promotions.SUMMER_CONDUCT.equals(promotion) && summer.conductAfter() != null;
        Behaviour after = trained ? Behaviour.of(summer.conductAfter()) : conduct;
        return new SummerOutcome(
                standing.average(),
                standing.levelCode(),
                Behaviour.code(after),
                YearRules.afterSummer(promotion, standing.level(), after));
    }

    private YearOutcome explained(YearOutcome outcome, PupilYear pupil, YearSheet sheet, Roles roles) {
        List<Reason> reasons = new Explainer(parameters, rules, clause6).explain(pupil, sheet, roles, outcome);
        return new YearOutcome(
                outcome.regulation(),
                outcome.subjects(),
                outcome.hk1(),
                outcome.hk2(),
                outcome.year(),
                outcome.promotion(),
                outcome.retestEligible(),
                outcome.afterSummer(),
                reasons);
    }
}
