package vn.sodientu.rules.tt22y2021;

import java.util.List;
import java.util.Objects;
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

/** Circular 22/2021/TT-BGDĐT: the contract's face; the rules are in the classes it asks. */
class Circular22 implements Regulation {
    private static final LocalText TITLE = new LocalText("Thông tư 22/2021/TT-BGDĐT", "Circular 22/2021/TT-BGDĐT");
    private static final List<String> CONDUCT =
            List.of(Level.T.name(), Level.K.name(), Level.D.name(), Level.CD.name());

    private final RegulationId id;
    private final MarkRules22 marks;
    private final Judge judge;
    private final CaseChecker checker;
    private final SummerChecker summerChecker;

    Circular22(String version, Readings readings) {
        id = new RegulationId(Parameters.CODE, version);
        marks = new MarkRules22(readings);
        judge = new Judge(id, marks, readings);
        CaseRules rules = new CaseRules(
                marks,
                new LocalText("kết quả rèn luyện", "training result"),
                CONDUCT,
                false,
                new CaseRules.Articles(
                        Parameters.KINDS,
                        Parameters.REGULAR,
                        Parameters.PERIODIC_ARTICLE,
                        Parameters.MISSING,
                        Parameters.TRAINING_TERM,
                        Parameters.TRAINING_TERM,
                        Parameters.ABSENCES,
                        Parameters.REASSESSMENT,
                        Parameters.SUMMER_TRAINING));
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
    public MarkPlan plan(Subject subject, Term term) {
        return marks.slots().plan(id, subject, marks);
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
