package vn.sodientu.domain.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkCode;
import vn.sodientu.domain.mark.Score;

/**
 * The marks of one pupil in one subject and term. Missing tests are simply absent; a test that was not made up has
 * been entered as 0 or CĐ by then (TT58 Đ8 k5, TT22 Đ7).
 *
 * <p>A server judges millions of terms, so the marks are kept as bytes and their sums are taken once.
 */
public final class TermMarks {
    /** A term that has begun but has no mark yet. */
    private static final TermMarks NONE = new TermMarks(List.of(), List.of(), null);

    /** A sum of marks that are not all of one kind. */
    private static final int MIXED = -1;

    /** {@linkplain MarkCode Numbers} of the regular, periodic and topic marks, one after the other, and the last. */
    private final byte[] codes;

    private final int regularCount;
    private final int periodicCount;
    private final int topicCount;
    private final int regularSum;
    private final int periodicSum;
    private final int topicSum;
    private final int lastCode;

    /**
     * The marks there are.
     *
     * @param regular KTtx or ĐĐGtx, coefficient 1
     * @param periodic KTđk or the one ĐĐGgk, coefficient 2
     * @param topics results of learning topics (chuyên đề), whose mean is one regular mark; empty without a cluster
     * @param last KThk or ĐĐGck, coefficient 3; null until it is taken
     */
    public TermMarks(List<Mark> regular, List<Mark> periodic, List<Mark> topics, @Nullable Mark last) {
        regularCount = regular.size();
        periodicCount = periodic.size();
        topicCount = topics.size();
        codes = new byte[regularCount + periodicCount + topicCount + (last == null ? 0 : 1)];
        regularSum = pack(regular, 0);
        periodicSum = pack(periodic, regularCount);
        topicSum = pack(topics, regularCount + periodicCount);
        lastCode = last == null ? -1 : MarkCode.of(last);
        if (last != null) {
            codes[codes.length - 1] = (byte) lastCode;
        }
    }

    /** Marks of a term without learning topics. */
    public TermMarks(List<Mark> regular, List<Mark> periodic, @Nullable Mark last) {
        this(regular, periodic, List.of(), last);
    }

    /** A term that has begun but has no mark yet. */
    public static TermMarks none() {
        return NONE;
    }

    /** The sum of scores in tenths; below {@link #MIXED}, how many comments are passed, counted downwards from there. */
    private int pack(List<Mark> marks, int from) {
        int sum = 0;
        int scores = 0;
        int passed = 0;
        for (int i = 0; i < marks.size(); i++) {
            int code = MarkCode.of(marks.get(i));
            codes[from + i] = (byte) code;
            sum += code <= Score.MAX_TENTHS ? code : 0;
            scores += code <= Score.MAX_TENTHS ? 1 : 0;
            passed += code == MarkCode.PASS ? 1 : 0;
        }
        return scores == marks.size() ? sum : scores == 0 ? MIXED - 1 - passed : MIXED;
    }

    /** KTtx or ĐĐGtx. */
    public List<Mark> regular() {
        return marks(0, regularCount);
    }

    /** KTđk or the one ĐĐGgk. */
    public List<Mark> periodic() {
        return marks(regularCount, periodicCount);
    }

    /** Results of learning topics (chuyên đề). */
    public List<Mark> topics() {
        return marks(regularCount + periodicCount, topicCount);
    }

    /** KThk or ĐĐGck; null until it is taken. */
    public @Nullable Mark last() {
        return lastCode < 0 ? null : MarkCode.mark(lastCode);
    }

    private List<Mark> marks(int from, int count) {
        Mark[] marks = new Mark[count];
        for (int i = 0; i < count; i++) {
            marks[i] = MarkCode.mark(codes[from + i]);
        }
        return List.of(marks);
    }

    /** How many regular marks there are. */
    public int regularCount() {
        return regularCount;
    }

    /** How many periodic marks there are. */
    public int periodicCount() {
        return periodicCount;
    }

    /** How many results of learning topics there are. */
    public int topicCount() {
        return topicCount;
    }

    /** Sum of the regular scores in tenths; negative when one of them is no score. */
    public int regularSum() {
        return regularSum;
    }

    /** Sum of the periodic scores in tenths; negative when one of them is no score. */
    public int periodicSum() {
        return periodicSum;
    }

    /** Sum of the topics' scores in tenths; negative when one of them is no score. */
    public int topicSum() {
        return topicSum;
    }

    /** The {@linkplain MarkCode number} of the last mark; -1 until it is taken. */
    public int lastCode() {
        return lastCode;
    }

    /** How many regular comments are Đạt; -1 when one of the marks is no comment. */
    public int regularPassed() {
        return passed(regularCount, regularSum);
    }

    /** How many periodic comments are Đạt; -1 when one of the marks is no comment. */
    public int periodicPassed() {
        return passed(periodicCount, periodicSum);
    }

    /** How many topics are Đạt; -1 when one of the marks is no comment. */
    public int topicPassed() {
        return passed(topicCount, topicSum);
    }

    private static int passed(int count, int sum) {
        return count == 0 ? 0 : sum < MIXED ? MIXED - 1 - sum : -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TermMarks marks
                && regularCount == marks.regularCount
                && periodicCount == marks.periodicCount
                && topicCount == marks.topicCount
                && Arrays.equals(codes, marks.codes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(codes) + regularCount;
    }

    @Override
    public String toString() {
        return "TermMarks[regular=" + regular() + ", periodic=" + periodic() + ", topics=" + topics() + ", last="
                + last() + "]";
    }
}
