package vn.sodientu.rules.tt58y2011;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.calc.MarkRules;
import vn.sodientu.domain.rule.calc.MarkSlots;
import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.rule.calc.Weights;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/**
 * Đ6 to Đ8 and Đ10: which marks there are and what a subject's term makes of them. Đ8 k4 wants whole marks for written
 * regular tests, but nothing tells those from tests with multiple choice, so one decimal is accepted everywhere.
 */
final class MarkRules58 implements MarkRules {
    private final Parameters parameters;

    MarkRules58(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The result of a term as a {@linkplain ResultCode result code}. */
    int term(Subject subject, TermMarks marks) {
        if (marks.regular().size() < parameters.counting.required(subject.periods())
                || marks.periodic().isEmpty()
                || marks.last() == null) {
            return ResultCode.MISSING;
        }
        return subject.kind() == SubjectKind.SCORE ? Parameters.WEIGHTS.average(marks) : comment(marks);
    }

    /** Đ10 k2 đ.a: Đ when two thirds of the tests are, the term test among them. */
    private static int comment(TermMarks marks) {
        int regular = passed(marks.regular());
        int periodic = passed(marks.periodic());
        if (regular < 0 || periodic < 0 || !(marks.last() instanceof Comment last)) {
            return ResultCode.MISSING;
        }
        if (last == Comment.FAIL) {
            return ResultCode.FAIL;
        }
        int passed = regular + periodic + 1;
        int all = marks.regular().size() + marks.periodic().size() + 1;
        return passed * Parameters.PASSED_WHOLE >= all * Parameters.PASSED_PARTS ? ResultCode.PASS : ResultCode.FAIL;
    }

    private static int passed(List<Mark> marks) {
        int passed = 0;
        for (int i = 0, n = marks.size(); i < n; i++) {
            if (!(marks.get(i) instanceof Comment comment)) {
                return ResultCode.MISSING;
            }
            passed += comment == Comment.PASS ? 1 : 0;
        }
        return passed;
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
    public Range regular(Subject subject) {
        return parameters.counting.regular(subject.periods());
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
    public @Nullable SubjectKind kindOf(String code) {
        return Programme2006.kindOf(code);
    }
}
