package vn.sodientu.rules.@NAME@;

import java.util.stream.Stream;
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

/** Which marks there are and what a subject's term makes of them. */
final class TermMarksRules implements MarkRules {
    /** The result of a term as a {@linkplain ResultCode result code}; MISSING while a mark is. */
    int term(Subject subject, TermMarks marks) {
        Mark last = marks.last();
        if (marks.regular().size() < regular(subject).min() || marks.periodic().isEmpty() || last == null) {
            return ResultCode.MISSING;
        }
        return subject.kind() == SubjectKind.SCORE ? Parameters.WEIGHTS.average(marks) : comment(marks, last);
    }

    /** Đ9 k1 đ.a: Đạt when every result is. */
    private static int comment(TermMarks marks, Mark last) {
        boolean passed = Stream.of(marks.regular().stream(), marks.periodic().stream(), Stream.of(last))
                .flatMap(part -> part)
                .allMatch(mark -> mark == Comment.PASS);
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
    public Range regular(Subject subject) {
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
