package vn.sodientu.core.fake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/**
 * Another version of the made-up circular that says something else.
 *
 * @param change from what the made-up circular says to what this one says
 */
public record ChangedRegulation(
        FakeRegulation base, List<RuleSetting> settings, Map<String, String> values, UnaryOperator<YearOutcome> change)
        implements Regulation {
    public static ChangedRegulation of(FakeRegulation base, UnaryOperator<YearOutcome> change) {
        return new ChangedRegulation(base, List.of(), Map.of(), change);
    }

    /** Gives an award to whoever has the level of the year. */
    public static YearOutcome award(YearOutcome outcome, String award) {
        PeriodOutcome year = outcome.year();
        return new YearOutcome(
                outcome.regulation(),
                outcome.subjects(),
                outcome.hk1(),
                outcome.hk2(),
                new PeriodOutcome(
                        year.average(),
                        year.levelBefore(),
                        year.level(),
                        year.conduct(),
                        year.level() == null ? null : award),
                outcome.promotion(),
                outcome.retestEligible(),
                outcome.afterSummer(),
                outcome.explanation());
    }

    /** With settings; the award is the value of the only one. */
    public ChangedRegulation having(RuleSetting setting) {
        return new ChangedRegulation(base, List.of(setting), values, change);
    }

    @Override
    public Regulation with(Map<String, String> chosen) {
        return new ChangedRegulation(
                base,
                settings,
                chosen,
                outcome -> award(outcome, chosen.values().iterator().next()));
    }

    @Override
    public YearOutcome evaluate(PupilYear pupil, boolean explain) {
        return change.apply(base.evaluate(pupil, explain));
    }

    @Override
    public RegulationId id() {
        return base.id();
    }

    @Override
    public LocalText title() {
        return base.title();
    }

    @Override
    public Set<Trait> traits() {
        return base.traits();
    }

    @Override
    public boolean governs(SchoolYear year, int grade) {
        return base.governs(year, grade);
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return base.programme(level, grade);
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        return base.plan(subject, term);
    }

    @Override
    public List<String> conductCodes() {
        return base.conductCodes();
    }

    @Override
    public List<Violation> check(PupilYear pupil) {
        return base.check(pupil);
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return base.label(kind, code);
    }
}
