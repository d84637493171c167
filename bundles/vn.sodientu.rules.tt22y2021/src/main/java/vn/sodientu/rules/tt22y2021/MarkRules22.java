package vn.sodientu.rules.tt22y2021;

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
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;

/** Đ5 to Đ7 and Đ9 k1: which marks there are and what a subject's term makes of them. */
final class MarkRules22 implements MarkRules {
    private static final MarkSlots SLOTS = new MarkSlots(
            new MarkSlots.Name("tx", true, new LocalText("ĐĐGtx", "Regular")),
            new MarkSlots.Name("gk", false, new LocalText("ĐĐGgk", "Mid-term")),
            new MarkSlots.Name("ck", false, new LocalText("ĐĐGck", "Final")));

    private final int extra;

    MarkRules22(Readings readings) {
        extra = readings.clusterIsExtraMark() ? 1 : 0;
    }

    /** The result of a term as a {@linkplain ResultCode result code}. */
    int term(Subject subject, TermMarks marks) {
        if (marks.regular().size() < required(subject) || marks.periodic().isEmpty() || marks.last() == null) {
            return ResultCode.MISSING;
        }
        return subject.kind() == SubjectKind.SCORE ? Parameters.WEIGHTS.average(marks) : comment(marks);
    }

    /** Đ9 k1 đ.a: Đạt when every result is. */
    private static int comment(TermMarks marks) {
        int regular = all(marks.regular());
        int periodic = all(marks.periodic());
        if (regular == ResultCode.MISSING
                || periodic == ResultCode.MISSING
                || !(marks.last() instanceof Comment last)) {
            return ResultCode.MISSING;
        }
        return Math.max(Math.max(regular, periodic), ResultCode.of(last));
    }

    private static int all(List<Mark> marks) {
        int worst = ResultCode.PASS;
        for (int i = 0, n = marks.size(); i < n; i++) {
            if (!(marks.get(i) instanceof Comment comment)) {
                return ResultCode.MISSING;
            }
            worst = comment == Comment.FAIL ? ResultCode.FAIL : worst;
        }
        return worst;
    }

    private static int required(Subject subject) {
        if (subject.kind() == SubjectKind.COMMENT) {
            return Parameters.REGULAR_COMMENT.min();
        }
        int lessons = lessons(subject.periods());
        if (lessons <= Parameters.FEW_LESSONS) {
            return Parameters.REGULAR_FEW;
        }
        return lessons <= Parameters.SOME_LESSONS ? Parameters.REGULAR_SOME : Parameters.REGULAR_MANY;
    }

    private static int lessons(Periods periods) {
        return periods.perYear() > 0 ? periods.perYear() : periods.perWeekTenths() * Parameters.WEEKS / 10;
    }

    @Override
    public MarkSlots slots() {
        return SLOTS;
    }

    @Override
    public Weights weights() {
        return Parameters.WEIGHTS;
    }

    @Override
    public Range regular(Subject subject) {
        int required = required(subject);
        return new Range(required, required + (subject.kind() == SubjectKind.SCORE ? extra : 0));
    }

    @Override
    public Range plannedRegular(Subject subject) {
        Range range = regular(subject);
        boolean few = subject.kind() == SubjectKind.SCORE && range.min() == Parameters.REGULAR_FEW;
        return few ? new Range(range.min(), Math.max(range.max(), Parameters.SHEET_FEW)) : range;
    }

    @Override
    public Range periodic(Subject subject) {
        return Parameters.PERIODIC;
    }

    @Override
    public @Nullable SubjectKind kindOf(String code) {
        return Programme2018.kindOf(code);
    }
}
