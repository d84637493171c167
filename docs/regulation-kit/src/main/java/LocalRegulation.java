package vn.sodientu.rules.@NAME@;

import java.util.List;
import java.util.Set;
import vn.sodientu.api.spi.rules.GoldenFile;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.CaseChecker;
import vn.sodientu.domain.rule.calc.CaseRules;
import vn.sodientu.domain.rule.calc.SummerChecker;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** The contract's face; the rules are in the classes it asks. */
class LocalRegulation implements Regulation {
    private final RegulationId id;
    private final TermMarksRules marks = new TermMarksRules();
    private final CaseRules rules = new CaseRules(
            marks, new LocalText("kết quả rèn luyện", "training result"), Parameters.LEVELS, true, Parameters.FAULTS);
    private final Judge judge;

    LocalRegulation(String version) {
        id = new RegulationId(Parameters.CODE, version);
        judge = new Judge(id, marks);
    }

    @Override
    public RegulationId id() {
        return id;
    }

    @Override
    public LocalText title() {
        return Parameters.TITLE;
    }

    @Override
    public Set<Trait> traits() {
        return Set.of();
    }

    /** Nobody is governed by default: the units that want it choose it. */
    @Override
    public boolean governs(SchoolYear year, int grade) {
        return false;
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return Programme.SUBJECTS;
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        return rules.plan(id, subject, term);
    }

    @Override
    public List<String> conductCodes() {
        return Parameters.LEVELS;
    }

    @Override
    public List<Violation> check(PupilYear pupil) {
        List<Violation> faults = new CaseChecker(rules).check(pupil);
        Summer summer = pupil.summer();
        return summer == null || !faults.isEmpty()
                ? faults
                : new SummerChecker(rules).check(pupil, summer, evaluate(pupil, false));
    }

    @Override
    public YearOutcome evaluate(PupilYear pupil, boolean explain) {
        return judge.judge(pupil, explain);
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return Words.of(kind, code);
    }

    @Override
    public List<GoldenCase> goldenCases() {
        return GoldenFile.read(this, LocalRegulation.class, "/golden/cases.csv");
    }
}
