package vn.sodientu.domain.rule.calc;

import java.util.List;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Rounding;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.TermMarks;

/** The coefficients of the three groups of marks in a term's average (ĐTBmhk). */
public record Weights(int regular, int periodic, int last) {
    /**
     * The term's average, rounded half up to tenths.
     *
     * @return tenths, or {@link ResultCode#MISSING} without a term test or when a mark is no score
     */
    public int average(TermMarks marks) {
        int regularSum = sum(marks.regular());
        int periodicSum = sum(marks.periodic());
        if (regularSum < 0 || periodicSum < 0 || !(marks.last() instanceof Score end)) {
            return ResultCode.MISSING;
        }
        int sum = regular * regularSum + periodic * periodicSum + last * end.tenths();
        return Rounding.halfUp(sum, divisor(marks));
    }

    /** The computation as people write it; only for marks that have an average. */
    public String formula(TermMarks marks) {
        StringBuilder text = new StringBuilder("(");
        int sum = append(text, marks.regular(), regular) + append(text, marks.periodic(), periodic);
        if (marks.last() instanceof Score end) {
            sum += append(text, List.of(end), last);
        }
        int divisor = divisor(marks);
        return text.append(") : ")
                .append(divisor)
                .append(DecimalText.equalsText(sum, divisor))
                .toString();
    }

    private int divisor(TermMarks marks) {
        return regular * marks.regular().size() + periodic * marks.periodic().size() + last;
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

    private static int sum(List<Mark> marks) {
        int sum = 0;
        for (int i = 0, n = marks.size(); i < n; i++) {
            if (!(marks.get(i) instanceof Score score)) {
                return ResultCode.MISSING;
            }
            sum += score.tenths();
        }
        return sum;
    }
}
