package vn.sodientu.rules.tt58y2011;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** Cases made of year results: all marks of a subject are the same, and so is its average. */
final class Pupils {
    static final Regulation ISSUED = new Circular58(Parameters.AS_ISSUED, "1.0.0", Map.of());
    static final Regulation AMENDED = new Circular58(Parameters.AMENDED, "1.0.0", Map.of());
    static final ClassKind EIGHTH = new ClassKind(SchoolLevel.THCS, 8, null);
    static final Conduct GOOD = new Conduct("T", "T", "T");

    private Pupils() {}

    static Regulation regulation(String code) {
        return code.equals("TT58") ? ISSUED : AMENDED;
    }

    /** Scores "TOAN=8.0 6x8.5" and comments "D CD" (codes C0, C1); "6x8.5" makes six subjects S0 to S5. */
    static List<SubjectYear> subjects(String scores, @Nullable String comments) {
        List<SubjectYear> subjects = new ArrayList<>();
        int others = 0;
        for (String word : words(scores)) {
            int equals = word.indexOf('=');
            int times = word.indexOf('x');
            if (equals > 0) {
                subjects.add(year(word.substring(0, equals), SubjectKind.SCORE, mark(word.substring(equals + 1))));
            } else {
                for (int i = Integer.parseInt(word.substring(0, times)); i > 0; i--) {
                    subjects.add(year("S" + others++, SubjectKind.SCORE, mark(word.substring(times + 1))));
                }
            }
        }
        int first = subjects.size();
        for (String mark : words(comments)) {
            subjects.add(year("C" + (subjects.size() - first), SubjectKind.COMMENT, mark(mark)));
        }
        return subjects;
    }

    static PupilYear of(String scores, String comments, Conduct conduct, @Nullable Integer absences) {
        return of(scores, comments, conduct, absences, null);
    }

    static PupilYear of(
            String scores, String comments, Conduct conduct, @Nullable Integer absences, @Nullable Summer summer) {
        return new PupilYear(EIGHTH, subjects(scores, comments), conduct, absences, summer);
    }

    static PupilYear of(SubjectYear... subjects) {
        return new PupilYear(EIGHTH, List.of(subjects), GOOD, 0, null);
    }

    static SubjectYear year(String code, SubjectKind kind, Mark mark) {
        TermMarks term = term(2, mark);
        return new SubjectYear(subject(code, kind, 10), term, term);
    }

    static Subject subject(String code, SubjectKind kind, int weekTenths) {
        return new Subject(code, "Môn " + code, kind, Periods.weeklyTenths(weekTenths));
    }

    static TermMarks term(int regular, Mark mark) {
        return new TermMarks(Collections.nCopies(regular, mark), List.of(mark), mark);
    }

    static TermMarks term(String regular, String periodic, String last) {
        return new TermMarks(marks(regular), marks(periodic), last.isEmpty() ? null : mark(last));
    }

    static Mark mark(String text) {
        return MarkText.parse(text).orElseThrow();
    }

    static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        words(text).forEach(word -> marks.add(mark(word)));
        return marks;
    }

    static Score score(int tenths) {
        return Score.of(tenths);
    }

    static Mark comment(boolean passed) {
        return passed ? Comment.PASS : Comment.FAIL;
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(" ", -1));
    }
}
