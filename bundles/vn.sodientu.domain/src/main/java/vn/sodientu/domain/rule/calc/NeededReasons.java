package vn.sodientu.domain.rule.calc;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/**
 * Says which mark a scored subject still needs for the thresholds of a circular: the last mark of a term that lacks
 * nothing else, the average of term II when term I is known.
 */
public final class NeededReasons {
    /** Thresholds above what is sure that are worth a sentence. */
    private static final int SHOWN = 2;

    private final MarkRules rules;
    private final TermShares shares;
    private final Thresholds thresholds;

    /**
     * The marks in tenths a circular looks at, ascending.
     *
     * @param term of a term's averages
     * @param year of the year's averages
     * @param floor the one below which the subject is in danger: always told while it is not sure
     * @param ofTerm where the term's average stands
     * @param ofYear where the year's stands
     */
    public record Thresholds(List<Integer> term, List<Integer> year, int floor, Article ofTerm, Article ofYear) {}

    /** For one circular. */
    public NeededReasons(MarkRules rules, TermShares shares, Thresholds thresholds) {
        this.rules = rules;
        this.shares = shares;
        this.thresholds = thresholds;
    }

    /** Adds the needed marks of all subjects. */
    public void explain(YearSheet sheet, Explanation out) {
        for (int i = 0; i < sheet.subjects().size(); i++) {
            SubjectYear year = sheet.subjects().get(i);
            if (year.subject().kind() == SubjectKind.SCORE) {
                TermMarks second = year.hk2();
                term(year.subject(), Term.HK1, year.hk1(), out);
                term(year.subject(), Term.HK2, second, out);
                int first = sheet.of(Period.HK1)[i];
                if (second != null && ResultCode.isScore(first) && sheet.of(Period.HK2)[i] == ResultCode.MISSING) {
                    year(year.subject(), first, second, out);
                }
            }
        }
    }

    private void term(Subject subject, Term term, @Nullable TermMarks marks, Explanation out) {
        if (marks == null || !lacksOnlyLast(subject, term, marks)) {
            return;
        }
        boolean topics = rules.topics(subject, term) > 0;
        String last = rules.slots().last().label().vi();
        String lastEn = rules.slots().last().label().en();
        each(
                thresholds.term(),
                0,
                threshold -> rules.weights().neededLast(marks, topics, threshold),
                (threshold, needed) -> {
                    String formula = rules.weights().formula(with(marks, needed), topics);
                    String from = Explanation.inside(term.period()) + ": để điểm trung bình môn từ ";
                    tell(
                            out,
                            new Goal(subject, term.period(), threshold, needed, formula, thresholds.ofTerm()),
                            from,
                            last,
                            lastEn + " mark");
                });
    }

    private void year(Subject subject, int first, TermMarks second, Explanation out) {
        boolean topics = rules.topics(subject, Term.HK2) > 0;
        boolean last = lacksOnlyLast(subject, Term.HK2, second);
        IntUnaryOperator needed = threshold -> {
            int average = shares.neededSecond(first, threshold);
            return last && NeededMark.canBeHad(average) ? rules.weights().neededLast(second, topics, average) : average;
        };
        String what = last
                ? rules.slots().last().label().vi() + " " + Explanation.inside(Period.HK2)
                : "điểm trung bình môn " + Explanation.inside(Period.HK2);
        String whatEn = last
                ? rules.slots().last().label().en() + " mark of term 2"
                : "average of " + Period.HK2.label().en();
        each(thresholds.year(), last ? 0 : held(first), needed, (threshold, least) -> {
            int capped = Math.min(least, Score.MAX_TENTHS);
            int average = last ? rules.weights().average(with(second, least), topics) : capped;
            String formula = shares.formula(first, average);
            tell(
                    out,
                    new Goal(subject, Period.YEAR, threshold, least, formula, thresholds.ofYear()),
                    "cả năm: để điểm trung bình môn cả năm từ ",
                    what,
                    whatEn);
        });
    }

    /** The highest threshold of the year that term I has reached: with a whole term open, lower ones are no news. */
    private int held(int first) {
        int held = 0;
        for (int threshold : thresholds.year()) {
            held = threshold <= first ? threshold : held;
        }
        return held;
    }

    /**
     * The thresholds that are not sure, as far as they are worth a sentence: the next two, and the floor. The first out
     * of reach is the last.
     */
    private void each(List<Integer> all, int from, IntUnaryOperator least, Line line) {
        int shown = 0;
        for (int threshold : all) {
            int needed = least.applyAsInt(threshold);
            boolean next = threshold >= from && shown < SHOWN;
            if (needed > 0 && (next || threshold == thresholds.floor())) {
                line.tell(threshold, needed);
                shown += next ? 1 : 0;
            }
            if (!NeededMark.canBeHad(needed)) {
                return;
            }
        }
    }

    private boolean lacksOnlyLast(Subject subject, Term term, TermMarks marks) {
        int topics = rules.topics(subject, term);
        return marks.lastCode() < 0
                && marks.regularCount() >= rules.regular(subject, term).min()
                && marks.periodicCount() >= rules.periodic(subject).min()
                && marks.topicCount() >= topics
                && marks.regularSum() >= 0
                && marks.periodicSum() >= 0
                && (topics == 0 || marks.topicSum() >= 0);
    }

    private static TermMarks with(TermMarks marks, int last) {
        return new TermMarks(
                marks.regular(), marks.periodic(), marks.topics(), Score.of(Math.min(last, Score.MAX_TENTHS)));
    }

    private static void tell(Explanation out, Goal goal, String aim, String what, String whatEn) {
        boolean possible = NeededMark.canBeHad(goal.needed);
        String threshold = DecimalText.tenths(goal.threshold);
        out.subject(
                Topic.NEEDED,
                goal.period,
                goal.subject.code(),
                goal.formula,
                possible ? DecimalText.tenths(goal.needed) : "",
                new LocalText(
                        goal.subject.name() + ", " + aim + threshold
                                + (possible
                                        ? " cần " + what + " từ " + DecimalText.tenths(goal.needed)
                                        : ": không còn đạt được (" + what + " 10,0 vẫn chưa đủ)"),
                        goal.subject.name() + ", " + goal.period.label().en() + ": an average of "
                                + DecimalText.point(goal.threshold)
                                + (possible
                                        ? " needs " + DecimalText.point(goal.needed) + " or more as " + whatEn
                                        : " is out of reach, even with 10.0 as " + whatEn)),
                goal.article);
    }

    /** A threshold and what it needs. */
    private record Goal(Subject subject, Period period, int threshold, int needed, String formula, Article article) {}

    /** Writes one threshold. */
    private interface Line {
        void tell(int threshold, int needed);
    }
}
