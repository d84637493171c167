package vn.sodientu.rules.tt22y2021;

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
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/** Đ5 to Đ7 and Đ9 k1: which marks there are and what a subject's term makes of them. */
final class MarkRules22 implements MarkRules {
    private static final MarkSlots SLOTS = new MarkSlots(
            new MarkSlots.Name("tx", true, new LocalText("ĐĐGtx", "Regular")),
            new MarkSlots.Name("gk", false, new LocalText("ĐĐGgk", "Mid-term")),
            new MarkSlots.Name("ck", false, new LocalText("ĐĐGck", "Final")),
            new MarkSlots.Name(MarkSlots.TOPIC_KEY, true, new LocalText("ĐĐGcđ", "Topic")));

    private final Minima minima;
    /** Đ6 k3: how many of the required regular marks the result of the topics stands for. */
    private final int replaced;

    MarkRules22(RuleValues values) {
        minima = new Minima(values);
        replaced = values.yes(Settings22.EXTRA_MARK) ? 0 : 1;
    }

    /** The result of a term as a {@linkplain ResultCode result code}. */
    int term(Subject subject, Term term, TermMarks marks) {
        int topics = subject.topics(term);
        int required = minima.required(subject, term) - (topics > 0 ? replaced : 0);
        if (marks.regularCount() < required || marks.periodicCount() == 0 || marks.topicCount() < topics) {
            return ResultCode.MISSING;
        }
        return ofMarks(subject, marks, topics > 0);
    }

    /** Đ11: the result of a pupil with an individual plan, from the marks there are, once the last is. */
    int planned(Subject subject, Term term, TermMarks marks) {
        return ofMarks(subject, marks, subject.topics(term) > 0);
    }

    private static int ofMarks(Subject subject, TermMarks marks, boolean topics) {
        return subject.kind() == SubjectKind.SCORE ? Parameters.WEIGHTS.average(marks, topics) : comment(marks, topics);
    }

    /** Đ9 k1 đ.a: Đạt when every result is. */
    private static int comment(TermMarks marks, boolean topics) {
        int regular = marks.regularPassed();
        int periodic = marks.periodicPassed();
        int topic = topics ? marks.topicPassed() : 0;
        int last = marks.lastCode();
        if (regular < 0 || periodic < 0 || topic < 0 || last < ResultCode.PASS) {
            return ResultCode.MISSING;
        }
        boolean all = regular == marks.regularCount()
                && periodic == marks.periodicCount()
                && (!topics || topic == marks.topicCount());
        return all ? last : ResultCode.FAIL;
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
    public Range regular(Subject subject, Term term) {
        return without(minima.range(subject, term), subject, term);
    }

    @Override
    public Range plannedRegular(Subject subject, Term term) {
        Range range = minima.range(subject, term);
        boolean few = Minima.few(subject);
        return without(
                few ? new Range(range.min(), Math.max(range.max(), Parameters.SHEET_FEW)) : range, subject, term);
    }

    /** Without the mark the topics stand for. */
    private Range without(Range range, Subject subject, Term term) {
        int less = subject.topics(term) > 0 ? replaced : 0;
        return new Range(range.min() - less, range.max() - less);
    }

    @Override
    public Range periodic(Subject subject) {
        return Parameters.PERIODIC;
    }

    @Override
    public int topics(Subject subject, Term term) {
        return subject.topics(term);
    }

    @Override
    public @Nullable SubjectKind kindOf(String code) {
        return Programme2018.kindOf(code);
    }
}
