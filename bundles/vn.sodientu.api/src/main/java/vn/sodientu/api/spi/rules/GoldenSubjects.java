package vn.sodientu.api.spi.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** The subjects column of a golden case: every subject of the programme, with the marks the words say. */
final class GoldenSubjects {
    private static final String OTHERS = "*";

    private final Regulation regulation;
    private final List<Subject> programme;

    GoldenSubjects(Regulation regulation, ClassKind kind) {
        this.regulation = regulation;
        programme = regulation.programme(kind.level(), kind.grade());
    }

    /** "*=8.0 TOAN=7.9": all scored subjects, then single ones; comment subjects not named are Đạt. */
    List<SubjectYear> of(List<String> words) {
        Map<String, String> marks = GoldenFile.pairs(words);
        String others = marks.remove(OTHERS);
        List<SubjectYear> subjects = new ArrayList<>();
        for (Subject subject : programme) {
            String own = marks.remove(subject.code());
            String text = own != null ? own : subject.kind() == SubjectKind.COMMENT ? "D" : others;
            if (text == null) {
                throw new IllegalArgumentException("no marks for " + subject.code());
            }
            subjects.add(year(subject, text));
        }
        if (!marks.isEmpty()) {
            throw new IllegalArgumentException("no such subjects: " + marks.keySet());
        }
        return subjects;
    }

    /** "8.0" for both terms, or "6.4/6.5". */
    private SubjectYear year(Subject subject, String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String second = text.substring(slash + 1);
        return new SubjectYear(subject, term(subject, Term.HK1, first), term(subject, Term.HK2, second));
    }

    /** "-" when not taught, "8.0" for all marks alike, "7,8|7.5|8" for regular, periodic and last ones. */
    private @Nullable TermMarks term(Subject subject, Term term, String text) {
        if (text.equals("-")) {
            return null;
        }
        String[] groups = text.split("\\|", -1);
        if (groups.length == 3) {
            return new TermMarks(marks(groups[0]), marks(groups[1]), mark(groups[2]));
        }
        Mark mark = mark(text);
        List<MarkColumn> columns = regulation.plan(subject, term).columns();
        return new TermMarks(
                Collections.nCopies(required(columns, MarkColumn.Slot.REGULAR), mark),
                Collections.nCopies(required(columns, MarkColumn.Slot.PERIODIC), mark),
                mark);
    }

    private static int required(List<MarkColumn> columns, MarkColumn.Slot slot) {
        return (int) columns.stream()
                .filter(column -> column.slot() == slot && column.required())
                .count();
    }

    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            marks.add(mark(one));
        }
        return marks;
    }

    /** A mark with a decimal point; a comma parts marks. */
    static Mark mark(String text) {
        if (text.indexOf(',') >= 0) {
            throw new IllegalArgumentException("\"" + text + "\" is no mark: the decimal sign is a point");
        }
        return MarkText.parse(text).orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no mark"));
    }
}
