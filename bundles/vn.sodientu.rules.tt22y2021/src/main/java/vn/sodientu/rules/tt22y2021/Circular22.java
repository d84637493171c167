package vn.sodientu.rules.tt22y2021;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sodientu.api.spi.rules.GoldenFile;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
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

/** Circular 22/2021/TT-BGDĐT: the contract's face; the rules are in the classes it asks. */
class Circular22 implements Regulation {
    private static final LocalText TITLE = new LocalText("Thông tư 22/2021/TT-BGDĐT", "Circular 22/2021/TT-BGDĐT");
    private static final List<String> CONDUCT =
            List.of(Level.T.name(), Level.K.name(), Level.D.name(), Level.CD.name());

    private final RegulationId id;
    private final Judge judge;
    private final CaseRules rules;
    private final CaseChecker checker;
    private final SummerChecker summerChecker;

    /** The circular with some of its settings; the others have their standards. */
    Circular22(String version, Map<String, String> settled) {
        id = new RegulationId(Parameters.CODE, version);
        judge = new Judge(id, Settings22.values(settled));
        rules = new CaseRules(
                judge.marks(),
                new LocalText("kết quả rèn luyện", "training result"),
                CONDUCT,
                false,
                Parameters.FAULTS);
        checker = new CaseChecker(rules);
        summerChecker = new SummerChecker(rules);
    }

    @Override
    public RegulationId id() {
        return id;
    }

    @Override
    public LocalText title() {
        return TITLE;
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.COMPUTED_YEAR_CONDUCT);
    }

    @Override
    public boolean governs(SchoolYear year, int grade) {
        Integer first = Parameters.FIRST_YEAR.get(grade);
        return first != null && year.start() >= first;
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return Programme2018.subjects(level, grade);
    }

    @Override
    public List<Subject> electives(SchoolLevel level, int grade) {
        return Programme2018.electives(level);
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        return rules.plan(id, subject, term);
    }

    @Override
    public ExemptionRule exemption(Subject subject) {
        return new ExemptionRule(
                Parameters.WITH_PRACTICE.contains(subject.code())
                        ? ExemptionRule.Effect.THEORY_INSTEAD
                        : ExemptionRule.Effect.NONE,
                Parameters.EXEMPTION);
    }

    @Override
    public List<RuleSetting> settings() {
        return Settings22.ALL;
    }

    @Override
    public Regulation with(Map<String, String> values) {
        return new Circular22(id.version(), values);
    }

    @Override
    public List<String> conductCodes() {
        return CONDUCT;
    }

    @Override
    public List<Violation> check(PupilYear pupil) {
        List<Violation> faults = checker.check(pupil);
        return faults.isEmpty() ? checkSummer(pupil) : faults;
    }

    @Override
    public List<Violation> checkSummer(PupilYear pupil) {
        Summer summer = pupil.summer();
        return summer == null ? List.of() : summerChecker.check(pupil, summer, evaluate(pupil, false));
    }

    @Override
    public YearOutcome evaluate(PupilYear pupil, boolean explain) {
        return judge.judge(Objects.requireNonNull(pupil, "pupil"), explain);
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return Labels.of(kind, code);
    }

    @Override
    public List<GoldenCase> goldenCases() {
        return GoldenFile.read(this, Circular22.class, "/golden/cases.csv");
    }
}
