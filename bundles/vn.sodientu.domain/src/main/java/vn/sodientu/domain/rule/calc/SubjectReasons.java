package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Explains the results of every subject, and says what is missing where there is none. */
public final class SubjectReasons {
    private final MarkRules rules;
    private final TermShares shares;
    private final LocalText commentCondition;
    private final Articles articles;

    /** The articles behind each step. */
    public record Articles(
            Article average, Article year, Article oneTerm, Article comment, Article missing, Article topics) {}

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
        explain(sheet, true, out);
    }

    /** Adds the steps of what has a result; what is missing is not asked for. */
    public void explainKnown(YearSheet sheet, Explanation out) {
        explain(sheet, false, out);
    }

    private void explain(YearSheet sheet, boolean missing, Explanation out) {
        for (int i = 0; i < sheet.subjects().size(); i++) {
            SubjectYear subject = sheet.subjects().get(i);
            int first = sheet.of(Period.HK1)[i];
            int second = sheet.of(Period.HK2)[i];
            if (missing || first != ResultCode.MISSING) {
                term(subject.subject(), Term.HK1, subject.hk1(), first, out);
            }
            if (missing || second != ResultCode.MISSING) {
                term(subject.subject(), Term.HK2, subject.hk2(), second, out);
            }
            year(subject.subject(), first, second, sheet.of(Period.YEAR)[i], out);
        }
    }

    private void term(Subject subject, Term term, @Nullable TermMarks marks, int result, Explanation out) {
        if (marks == null) {
            return;
        }
        Period period = term.period();
        boolean topics = rules.topics(subject, term) > 0;
        if (topics && marks.topicCount() >= rules.topics(subject, term) && marks.topicSum() >= 0) {
            topics(subject, period, marks, out);
        }
        String where = subject.name() + ", ";
        if (result == ResultCode.MISSING) {
            out.missing(period, subject.code(), missing(subject, term, marks), articles.missing());
        } else if (ResultCode.isScore(result)) {
            out.subject(
                    Topic.SUBJECT,
                    period,
                    subject.code(),
                    rules.weights().formula(marks, topics),
                    DecimalText.tenths(result),
                    new LocalText(
                            where + Explanation.inside(period) + ": điểm trung bình môn " + DecimalText.tenths(result),
                            where + period.label().en() + ": average " + DecimalText.point(result)),
                    articles.average());
        } else {
            comment(subject, period, marks, result, topics, out);
        }
    }

    private void topics(Subject subject, Period period, TermMarks marks, Explanation out) {
        int mean = Weights.topicMean(marks);
        String where = subject.name() + ", ";
        out.subject(
                Topic.SUBJECT,
                period,
                subject.code(),
                Weights.topicFormula(marks),
                DecimalText.tenths(mean),
                new LocalText(
                        where + Explanation.inside(period) + ": kết quả cụm chuyên đề học tập "
                                + DecimalText.tenths(mean) + ", tính là một "
                                + rules.slots().regular().label().vi(),
                        where + period.label().en() + ": learning topics " + DecimalText.point(mean)
                                + ", counted as one regular mark"),
                articles.topics());
    }

    private void comment(Subject subject, Period period, TermMarks marks, int result, boolean topics, Explanation out) {
        int topicsPassed = topics ? marks.topicPassed() : 0;
        int passed = marks.regularPassed()
                + marks.periodicPassed()
                + topicsPassed
                + (marks.lastCode() == ResultCode.PASS ? 1 : 0);
        int all = marks.regularCount() + marks.periodicCount() + (topics ? marks.topicCount() : 0) + 1;
        String last = rules.slots().last().label().vi() + ": " + ResultCode.display(marks.lastCode());
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

    private LocalText missing(Subject subject, Term term, TermMarks marks) {
        MarkSlots slots = rules.slots();
        List<String> gaps = new ArrayList<>();
        gap(gaps, slots.regular(), rules.regular(subject, term).min() - marks.regularCount());
        MarkSlots.Name topic = slots.topic();
        if (topic != null) {
            gap(gaps, topic, rules.topics(subject, term) - marks.topicCount());
        }
        gap(gaps, slots.periodic(), rules.periodic(subject).min() - marks.periodicCount());
        gap(gaps, slots.last(), marks.lastCode() < 0 ? 1 : 0);
        String what = String.join(", ", gaps);
        return new LocalText(
                subject.name() + ", " + Explanation.inside(term.period())
                        + (what.isEmpty() ? ": có điểm không đúng loại" : ": còn thiếu " + what),
                subject.name() + ", " + term.period().label().en()
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
        boolean planned = subject.onlyTerm() != null;
        String vi = one || !score
                ? " (theo kết quả " + Explanation.inside(only) + (planned ? ", môn học chỉ dạy ở học kì này)" : ")")
                : "";
        String en = one || !score
                ? " (as in " + only.label().en() + (planned ? ", the only term it is taught in)" : ")")
                : "";
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
