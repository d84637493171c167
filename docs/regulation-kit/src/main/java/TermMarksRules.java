package vn.sodientu.rules.@NAME@;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.calc.MarkRules;
import vn.sodientu.domain.rule.calc.MarkSlots;
import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.rule.calc.Weights;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** Which marks there are and what a subject's term makes of them. */
final class TermMarksRules implements MarkRules {
    /** The result of a term as a {@linkplain ResultCode result code}; MISSING while a mark is. */
    int term(Subject subject, Term term, TermMarks marks) {
        if (marks.regularCount() < regular(subject, term).min() || marks.periodicCount() == 0 || marks.lastCode() < 0) {
            return ResultCode.MISSING;
        }
        return planned(subject, term, marks);
    }

    /** The result of a pupil with an individual plan: from the marks there are, once the last is. */
    int planned(Subject subject, Term term, TermMarks marks) {
        if (marks.lastCode() < 0) {
            return ResultCode.MISSING;
        }
        return subject.kind() == SubjectKind.SCORE ? Parameters.WEIGHTS.average(marks) : comment(marks);
    }

    /** Đ9 k1 đ.a: Đạt when every result is. */
    private static int comment(TermMarks marks) {
        boolean passed = marks.regularPassed() == marks.regularCount()
                && marks.periodicPassed() == marks.periodicCount()
                && marks.lastCode() == ResultCode.PASS;
        return passed ? ResultCode.PASS : ResultCode.FAIL;
    }

    @Override
    public MarkSlots slots() {
        return Parameters.SLOTS;
    }

    @Override
    public Weights weights() {
        return Parameters.WEIGHTS;
    }

    @Override
    public Range regular(Subject subject, Term term) {
        return Parameters.REGULAR;
    }

    @Override
    public Range periodic(Subject subject) {
        return Parameters.PERIODIC;
    }

    @Override
    public @Nullable SubjectKind kindOf(String code) {
        return Programme.kindOf(code);
    }
}
