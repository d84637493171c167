package vn.sodientu.rules.tt58y2011;

import java.util.List;
import java.util.Map;
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
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.rule.calc.SummerChecker;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Circular 58/2011/TT-BGDĐT with one set of parameters: the contract's face; the rules are in the classes it asks. */
class Circular58 implements Regulation {
    private static final List<String> CONDUCT =
            List.of(Behaviour.T.name(), Behaviour.K.name(), Behaviour.TB.name(), Behaviour.Y.name());

    private final Parameters parameters;
    private final RegulationId id;
    private final List<RuleSetting> settings;
    private final Judge judge;
    private final CaseRules rules;
    private final CaseChecker checker;
    private final SummerChecker summerChecker;

    /** The circular with some of its settings; the others have their standards. */
    Circular58(Parameters parameters, String version, Map<String, String> settled) {
        this.parameters = parameters;
        id = new RegulationId(parameters.code, version);
        settings = Settings58.of(parameters);
        judge = new Judge(id, parameters, RuleValues.of(settings, settled));
        rules = new CaseRules(
                judge.marks(), new LocalText("hạnh kiểm", "conduct"), CONDUCT, true, articles(parameters));
        checker = new CaseChecker(rules);
        summerChecker = new SummerChecker(rules);
    }

    private static CaseRules.Articles articles(Parameters parameters) {
        return new CaseRules.Articles(
                parameters.article("Đ6 k1"),
                parameters.article(parameters.counting.formatPlace()),
                parameters.article(parameters.counting.regularPlace()),
                parameters.article("Đ8 k1"),
                parameters.article("Đ9"),
                parameters.article(parameters.counting.missingPlace()),
                parameters.article("Đ3 k1"),
                parameters.article("Đ3 k2"),
                parameters.article("Đ15 k1 đ.b"),
                parameters.article("Đ16"),
                parameters.article("Đ17"),
                parameters.planPromotion);
    }

    @Override
    public RegulationId id() {
        return id;
    }

    @Override
    public LocalText title() {
        return parameters.title;
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.AVERAGE_OF_SUBJECTS, Trait.TERM_AWARDS);
    }

    @Override
    public boolean governs(SchoolYear year, int grade) {
        Integer last = parameters.lastYear.get(grade);
        return last != null && year.start() >= parameters.firstYear && year.start() <= last;
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return Programme2006.subjects(level, grade);
    }

    @Override
    public List<Subject> electives(SchoolLevel level, int grade) {
        return Programme2006.electives(level);
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        return rules.plan(id, subject, term);
    }

    @Override
    public ExemptionRule exemption(Subject subject) {
        return new ExemptionRule(
                Parameters.EXEMPTIBLE.contains(subject.code())
                        ? ExemptionRule.Effect.LEFT_OUT
                        : ExemptionRule.Effect.NONE,
                parameters.article("Đ12"));
    }

    @Override
    public List<RuleSetting> settings() {
        return settings;
    }

    @Override
    public Regulation with(Map<String, String> values) {
        return new Circular58(parameters, id.version(), values);
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
        return judge.judge(pupil, explain);
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return Labels.of(kind, code);
    }

    @Override
    public List<GoldenCase> goldenCases() {
        return GoldenFile.read(this, Circular58.class, "/golden/" + parameters.code + ".csv");
    }
}
