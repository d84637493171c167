package vn.sodientu.domain.rule.calc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The results of all subjects of one pupil as {@linkplain ResultCode result codes}, one array a period. */
public final class YearSheet {
    private final List<SubjectYear> subjects;
    private final int[] hk1;
    private final int[] hk2;
    private final int[] year;

    /** Computes the three results of every subject. */
    public YearSheet(List<SubjectYear> subjects, TermRule rule, TermShares shares) {
        int n = subjects.size();
        this.subjects = subjects;
        hk1 = new int[n];
        hk2 = new int[n];
        year = new int[n];
        for (int i = 0; i < n; i++) {
            SubjectYear subject = subjects.get(i);
            hk1[i] = term(rule, subject.subject(), Term.HK1, subject.hk1());
            hk2[i] = term(rule, subject.subject(), Term.HK2, subject.hk2());
            year[i] = shares.year(hk1[i], hk2[i]);
        }
    }

    private static int term(TermRule rule, Subject subject, Term term, @Nullable TermMarks marks) {
        return marks == null ? ResultCode.NOT_TAUGHT : rule.result(subject, term, marks);
    }

    /** The results of a period in the order of the subjects: the array itself, not to be written to. */
    public int[] of(Period period) {
        return switch (period) {
            case HK1 -> hk1;
            case HK2 -> hk2;
            case YEAR -> year;
        };
    }

    /** The subjects, in the order of the results. */
    public List<SubjectYear> subjects() {
        return subjects;
    }

    /** The year's results with those tests taken in summer that the pupil was entitled to. */
    public int[] yearAfter(Summer summer, List<String> eligible) {
        int[] after = year.clone();
        for (Summer.Retest retest : summer.retests()) {
            if (eligible.contains(retest.subject())) {
                after[indexOf(retest.subject())] = ResultCode.of(retest.result());
            }
        }
        return after;
    }

    private int indexOf(String code) {
        int i = 0;
        while (!subjects.get(i).subject().code().equals(code)) {
            i++;
        }
        return i;
    }

    /** The names of subjects given by their codes, for sentences; a code without a subject is its own name. */
    public List<String> names(List<String> codes) {
        return codes.stream().map(code -> nameOf(subjects, code)).toList();
    }

    static String nameOf(List<SubjectYear> subjects, String code) {
        return subjects.stream()
                .map(SubjectYear::subject)
                .filter(subject -> subject.code().equals(code))
                .findFirst()
                .map(Subject::name)
                .orElse(code);
    }

    /** The results as values for callers. */
    public List<SubjectOutcome> outcomes() {
        SubjectOutcome[] outcomes = new SubjectOutcome[subjects.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = new SubjectOutcome(
                    subjects.get(i).subject().code(),
                    ResultCode.mark(hk1[i]),
                    ResultCode.mark(hk2[i]),
                    ResultCode.mark(year[i]));
        }
        return List.of(outcomes);
    }
}
