package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.calc.MarkRules;
import vn.sodientu.domain.rule.calc.MarkSlots;
import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.rule.calc.Weights;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/**
 * Đ6 to Đ8 and Đ10: which marks there are and what a subject's term makes of them. Đ8 k4 wants whole marks for written
 * regular tests, but nothing tells those from tests with multiple choice, so one decimal is accepted unless a unit
 * settled that all are whole.
 */
final class MarkRules58 implements MarkRules {
    private final Parameters parameters;
    private final Counting.Steps first;
    private final Counting.Steps second;
    private final boolean whole;

    MarkRules58(Parameters parameters, RuleValues values) {
        this.parameters = parameters;
        first = Settings58.required(parameters, values, Term.HK1);
        second = Settings58.required(parameters, values, Term.HK2);
        whole = Settings58.whole(parameters, values);
    }

    /** The result of a term as a {@linkplain ResultCode result code}. */
    int term(Subject subject, Term term, TermMarks marks) {
        return marks.regularCount() < parameters.counting.required(subject.periods(), settled(term))
                        || marks.periodicCount() == 0
                ? ResultCode.MISSING
                : planned(subject, term, marks);
    }

    /** Đ14: the result of a pupil with an individual plan, from the marks there are, once the last is. */
    int planned(Subject subject, Term term, TermMarks marks) {
        return subject.kind() == SubjectKind.SCORE ? Parameters.WEIGHTS.average(marks) : comment(marks);
    }

    /** Đ10 k2 đ.a: Đ when two thirds of the tests are, the term test among them. */
    private static int comment(TermMarks marks) {
        int regular = marks.regularPassed();
        int periodic = marks.periodicPassed();
        int last = marks.lastCode();
        if (regular < 0 || periodic < 0 || last < ResultCode.PASS) {
            return ResultCode.MISSING;
        }
        if (last == ResultCode.FAIL) {
            return ResultCode.FAIL;
        }
        int passed = regular + periodic + 1;
        int all = marks.regularCount() + marks.periodicCount() + 1;
        return passed * Parameters.PASSED_WHOLE >= all * Parameters.PASSED_PARTS ? ResultCode.PASS : ResultCode.FAIL;
    }

    private Counting.Steps settled(Term term) {
        return term == Term.HK1 ? first : second;
    }

    @Override
    public MarkSlots slots() {
        return parameters.slots;
    }

    @Override
    public Weights weights() {
        return Parameters.WEIGHTS;
    }

    @Override
    public Range regular(Subject subject, Term term) {
        return parameters.counting.regular(subject.periods(), settled(term));
    }

    @Override
    public Range periodic(Subject subject) {
        return parameters.counting.periodic();
    }

    @Override
    public Range plannedPeriodic(Subject subject) {
        return parameters.counting.planned(subject.periods());
    }

    @Override
    public boolean wholeRegular(Subject subject) {
        return whole && subject.kind() == SubjectKind.SCORE;
    }

    @Override
    public @Nullable SubjectKind kindOf(String code) {
        return Programme2006.kindOf(code);
    }
}
