package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Rounding;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.TermMarks;

/** The coefficients of the three groups of marks in a term's average (ĐTBmhk). */
public record Weights(int regular, int periodic, int last) {
    /**
     * The term's average, rounded half up to tenths; learning topics are not looked at.
     *
     * @return tenths, or {@link ResultCode#MISSING} without a term test or when a mark is no score
     */
    public int average(TermMarks marks) {
        return average(marks, false);
    }

    /**
     * The term's average, rounded half up to tenths.
     *
     * @param topics whether the mean of learning topics, if there are any, is one more regular mark
     * @return tenths, or {@link ResultCode#MISSING} without a term test or when a mark is no score
     */
    public int average(TermMarks marks, boolean topics) {
        int sum = sumBeforeLast(marks, topics);
        int end = marks.lastCode();
        return sum < 0 || !ResultCode.isScore(end)
                ? ResultCode.MISSING
                : Rounding.halfUp(sum + last * end, divisor(marks, topics));
    }

    /** The least last mark with which the average reaches a threshold, as {@link NeededMark#least} gives it. */
    public int neededLast(TermMarks marks, boolean topics, int threshold) {
        return NeededMark.least(sumBeforeLast(marks, topics), last, divisor(marks, topics), threshold);
    }

    /** The mean of learning topics, rounded half up to tenths; only when there are some and all are scores. */
    public static int topicMean(TermMarks marks) {
        return Rounding.halfUp(marks.topicSum(), marks.topicCount());
    }

    /** The computation of the mean of learning topics; only when there are some and all are scores. */
    public static String topicFormula(TermMarks marks) {
        StringBuilder text = new StringBuilder("(");
        int sum = append(text, marks.topics(), 1);
        return text.append(") : ")
                .append(marks.topicCount())
                .append(DecimalText.equalsText(sum, marks.topicCount()))
                .toString();
    }

    /** The computation as people write it; only for marks that have an average. */
    public String formula(TermMarks marks, boolean topics) {
        List<Mark> ones = new ArrayList<>(marks.regular());
        if (topics && marks.topicCount() > 0) {
            ones.add(Score.of(topicMean(marks)));
        }
        StringBuilder text = new StringBuilder("(");
        int sum = append(text, ones, regular) + append(text, marks.periodic(), periodic);
        if (marks.last() instanceof Score end) {
            sum += append(text, List.of(end), last);
        }
        int divisor = divisor(marks, topics);
        return text.append(") : ")
                .append(divisor)
                .append(DecimalText.equalsText(sum, divisor))
                .toString();
    }

    /** Negative when a mark is no score. */
    private int sumBeforeLast(TermMarks marks, boolean topics) {
        int regularSum = marks.regularSum();
        int periodicSum = marks.periodicSum();
        if (regularSum < 0 || periodicSum < 0) {
            return ResultCode.MISSING;
        }
        int sum = regular * regularSum + periodic * periodicSum;
        if (!topics || marks.topicCount() == 0) {
            return sum;
        }
        return marks.topicSum() < 0 ? ResultCode.MISSING : sum + regular * topicMean(marks);
    }

    private int divisor(TermMarks marks, boolean topics) {
        int ones = marks.regularCount() + (topics && marks.topicCount() > 0 ? 1 : 0);
        return regular * ones + periodic * marks.periodicCount() + last;
    }

    private static int append(StringBuilder text, List<Mark> marks, int weight) {
        int sum = 0;
        for (Mark mark : marks) {
            text.append(text.length() > 1 ? " + " : "")
                    .append(weight == 1 ? "" : weight + " × ")
                    .append(mark.display());
            sum += weight * ResultCode.of(mark);
        }
        return sum;
    }
}
