package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Explains the results of every subject, and says what is missing where there is none. */
public final class SubjectReasons {
    private final MarkRules rules;
    private final TermShares shares;
    private final LocalText commentCondition;
    private final Articles articles;

    /** The articles behind each step. */
    public record Articles(Article average, Article year, Article oneTerm, Article comment, Article missing) {}

    /**
     * For one circular.
     *
     * @param commentCondition when a comment subject is Đạt in a term, as the end of a sentence
     */
    public SubjectReasons(MarkRules rules, TermShares shares, LocalText commentCondition, Articles articles) {
        this.rules = rules;
        this.shares = shares;
        this.commentCondition = commentCondition;
        this.articles = articles;
    }

    /** Adds the steps of all subjects: term I, term II, year. */
    public void explain(YearSheet sheet, Explanation out) {
        for (int i = 0; i < sheet.subjects().size(); i++) {
            SubjectYear subject = sheet.subjects().get(i);
            int first = sheet.of(Period.HK1)[i];
            int second = sheet.of(Period.HK2)[i];
            term(subject.subject(), Period.HK1, subject.hk1(), first, out);
            term(subject.subject(), Period.HK2, subject.hk2(), second, out);
            year(subject.subject(), first, second, sheet.of(Period.YEAR)[i], out);
        }
    }

    private void term(Subject subject, Period period, @Nullable TermMarks marks, int result, Explanation out) {
        if (marks == null) {
            return;
        }
        String where = subject.name() + ", ";
        if (result == ResultCode.MISSING) {
            out.missing(period, subject.code(), missing(subject, period, marks), articles.missing());
        } else if (ResultCode.isScore(result)) {
            out.subject(
                    Topic.SUBJECT,
                    period,
                    subject.code(),
                    rules.weights().formula(marks),
                    DecimalText.tenths(result),
                    new LocalText(
                            where + Explanation.inside(period) + ": điểm trung bình môn " + DecimalText.tenths(result),
                            where + period.label().en() + ": average " + DecimalText.point(result)),
                    articles.average());
        } else {
            comment(subject, period, marks, result, out);
        }
    }

    private void comment(Subject subject, Period period, TermMarks marks, int result, Explanation out) {
        int passed = passed(marks.regular()) + passed(marks.periodic()) + (marks.last() == Comment.PASS ? 1 : 0);
        int all = marks.regular().size() + marks.periodic().size() + 1;
        String last = rules.slots().last().label().vi() + ": " + ResultCode.display(code(marks.last()));
        String where = subject.name() + ", ";
        String level = ResultCode.display(result);
        out.subject(
                Topic.SUBJECT,
                period,
                subject.code(),
                passed + "/" + all + " Đ; " + last,
                level,
                new LocalText(
                        where + Explanation.inside(period) + ": " + level + " (" + passed + " trên " + all + " lần Đ, "
                                + last + "; " + commentCondition.vi() + ")",
                        where + period.label().en() + ": " + (result == ResultCode.PASS ? "passed" : "not passed")
                                + " (" + passed + " of " + all + " assessments passed; " + commentCondition.en()
                                + ")"),
                articles.comment());
    }

    private static int code(@Nullable Mark mark) {
        return mark == null ? ResultCode.MISSING : ResultCode.of(mark);
    }

    private static int passed(List<Mark> marks) {
        int passed = 0;
        for (Mark mark : marks) {
            passed += mark == Comment.PASS ? 1 : 0;
        }
        return passed;
    }

    private LocalText missing(Subject subject, Period period, TermMarks marks) {
        MarkSlots slots = rules.slots();
        List<String> gaps = new ArrayList<>();
        gap(
                gaps,
                slots.regular(),
                rules.regular(subject).min() - marks.regular().size());
        gap(
                gaps,
                slots.periodic(),
                rules.periodic(subject).min() - marks.periodic().size());
        gap(gaps, slots.last(), marks.last() == null ? 1 : 0);
        String what = String.join(", ", gaps);
        return new LocalText(
                subject.name() + ", " + Explanation.inside(period)
                        + (what.isEmpty() ? ": có điểm không đúng loại" : ": còn thiếu " + what),
                subject.name() + ", " + period.label().en()
                        + (what.isEmpty() ? ": a mark of the wrong kind" : ": still missing " + what));
    }

    private static void gap(List<String> gaps, MarkSlots.Name slot, int count) {
        if (count > 0) {
            gaps.add(count + " " + slot.label().vi());
        }
    }

    private void year(Subject subject, int first, int second, int result, Explanation out) {
        if (result < 0) {
            return;
        }
        boolean one = first == ResultCode.NOT_TAUGHT || second == ResultCode.NOT_TAUGHT;
        boolean score = ResultCode.isScore(result);
        String display = ResultCode.display(result);
        String value = score ? DecimalText.point(result) : result == ResultCode.PASS ? "passed" : "not passed";
        Period only = second == ResultCode.NOT_TAUGHT ? Period.HK1 : Period.HK2;
        String vi = one || !score ? " (theo kết quả " + Explanation.inside(only) + ")" : "";
        String en = one || !score ? " (as in " + only.label().en() + ")" : "";
        out.subject(
                Topic.SUBJECT,
                Period.YEAR,
                subject.code(),
                score && !one ? shares.formula(first, second) : "",
                display,
                new LocalText(
                        subject.name() + ", cả năm: " + (score ? "điểm trung bình môn " : "") + display + vi,
                        subject.name() + ", whole year: " + (score ? "average " : "") + value + en),
                one ? articles.oneTerm() : score ? articles.year() : articles.comment());
    }
}
