package vn.sodientu.rules.tt22y2021;

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
    static final Regulation REGULATION = new Circular22("1.0.0", Map.of());
    static final ClassKind EIGHTH = new ClassKind(SchoolLevel.THCS, 8, null);
    static final Conduct GOOD = new Conduct("T", "T", null);

    private Pupils() {}

    /** A pupil with scores "8.0 6.5" (codes S0, S1) and comments "D CD" (codes C0, C1). */
    static PupilYear of(String scores, String comments, Conduct conduct, @Nullable Integer absences) {
        return of(scores, comments, conduct, absences, null);
    }

    static PupilYear of(
            String scores, String comments, Conduct conduct, @Nullable Integer absences, @Nullable Summer summer) {
        List<SubjectYear> subjects = new ArrayList<>();
        for (String mark : words(scores)) {
            subjects.add(year("S" + subjects.size(), SubjectKind.SCORE, mark(mark)));
        }
        int first = subjects.size();
        for (String mark : words(comments)) {
            subjects.add(year("C" + (subjects.size() - first), SubjectKind.COMMENT, mark(mark)));
        }
        return new PupilYear(EIGHTH, subjects, conduct, absences, summer);
    }

    static PupilYear of(SubjectYear... subjects) {
        return new PupilYear(EIGHTH, List.of(subjects), GOOD, 0, null);
    }

    static SubjectYear year(String code, SubjectKind kind, Mark mark) {
        TermMarks term = term(2, mark);
        return new SubjectYear(subject(code, kind, 35), term, term);
    }

    static Subject subject(String code, SubjectKind kind, int lessons) {
        return new Subject(code, "Môn " + code, kind, Periods.yearly(lessons));
    }

    static TermMarks term(int regular, Mark mark) {
        return new TermMarks(Collections.nCopies(regular, mark), List.of(mark), mark);
    }

    static TermMarks term(List<Mark> regular, Mark middle, Mark last) {
        return new TermMarks(regular, List.of(middle), last);
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

    /** Any good mark of a kind. */
    static Mark one(SubjectKind kind) {
        return kind == SubjectKind.SCORE ? score(80) : comment(true);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(" ", -1));
    }
}
