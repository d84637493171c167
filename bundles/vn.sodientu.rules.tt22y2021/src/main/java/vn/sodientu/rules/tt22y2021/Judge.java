package vn.sodientu.rules.tt22y2021;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.rule.calc.TermRule;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.year.Period;

/** Puts a year's outcome together. */
final class Judge {
    private final RegulationId id;
    private final MarkRules22 rules;
    private final TermRule terms;
    private final TermRule plans;
    private final Readings readings;

    Judge(RegulationId id, RuleValues values) {
        this.id = id;
        this.rules = new MarkRules22(values);
        this.terms = rules::term;
        this.plans = rules::planned;
        this.readings = Settings22.readings(values);
    }

    MarkRules22 marks() {
        return rules;
    }

    YearOutcome judge(PupilYear pupil, boolean explain) {
        IndividualPlan plan = pupil.plan();
        YearSheet sheet = new YearSheet(pupil.subjects(), plan == null ? terms : plans, Parameters.SHARES);
        Level first = Level.of(pupil.conduct().hk1());
        Level second = Level.of(pupil.conduct().hk2());
        YearOutcome outcome = plan == null ? ordinary(pupil, sheet, first, second) : byPlan(plan, sheet, first, second);
        return explain ? explained(outcome, pupil, sheet) : outcome;
    }

    private YearOutcome ordinary(PupilYear pupil, YearSheet sheet, @Nullable Level first, @Nullable Level second) {
        Level training = YearRules.training(first, second);
        Learning year = Learning.of(sheet.of(Period.YEAR), readings);
        String promotion = YearRules.promotion(year.level(), training, pupil.absences(), readings);
        List<String> eligible = YearRules.reassessable(promotion, sheet);
        return new YearOutcome(
                id,
                sheet.outcomes(),
                period(Learning.of(sheet.of(Period.HK1), readings), first, null),
                period(Learning.of(sheet.of(Period.HK2), readings), second, null),
                period(year, training, YearRules.award(year.level(), training, sheet.of(Period.YEAR))),
                promotion,
                eligible,
                summer(pupil.summer(), sheet, training, promotion, eligible),
                List.of());
    }

    /** Đ11, Đ12 k4: results of subjects as far as there are any; the principal decides about promotion. */
    private YearOutcome byPlan(IndividualPlan plan, YearSheet sheet, @Nullable Level first, @Nullable Level second) {
        return new YearOutcome(
                id,
                sheet.outcomes(),
                period(Learning.UNKNOWN, first, null),
                period(Learning.UNKNOWN, second, null),
                period(Learning.UNKNOWN, YearRules.training(first, second), null),
                Promotions.decided(plan.decision()) ? plan.decision() : null,
                List.of(),
                null,
                List.of());
    }

    private static PeriodOutcome period(Learning learning, @Nullable Level training, @Nullable String award) {
        return new PeriodOutcome(
                null, Level.code(learning.base()), Level.code(learning.level()), Level.code(training), award);
    }

    private @Nullable SummerOutcome summer(
            @Nullable Summer summer,
            YearSheet sheet,
            @Nullable Level training,
            @Nullable String promotion,
            List<String> eligible) {
        if (summer == null) {
            return null;
        }
        Level level = Learning.of(sheet.yearAfter(summer, eligible), readings).level();
        boolean trained = promotion != null && Promotions.trainsConduct(promotion) && summer.conductAfter() != null;
        Level after = trained ? Level.of(summer.conductAfter()) : training;
        return new SummerOutcome(
                null, Level.code(level), Level.code(after), YearRules.afterSummer(promotion, level, after));
    }

    private YearOutcome explained(YearOutcome outcome, PupilYear pupil, YearSheet sheet) {
        List<Reason> reasons = new Explainer(rules, readings).explain(pupil, sheet, outcome);
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

    /** The level of learning of a period before and after Đ9 k3; null while marks are missing. */
    private record Learning(@Nullable Level base, @Nullable Level level) {
        private static final Learning UNKNOWN = new Learning(null, null);

        static Learning of(int[] results, Readings readings) {
            Tally tally = Tally.of(results);
            if (tally == null) {
                return UNKNOWN;
            }
            Level base = tally.level();
            return new Learning(base, Clause3.adjust(tally, base, readings));
        }
    }
}
