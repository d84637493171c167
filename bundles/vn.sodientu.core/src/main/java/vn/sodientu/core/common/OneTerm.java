package vn.sodientu.core.common;

import java.util.Optional;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/** Says why a class has no sheet of a subject in one of the terms, and who can change it. */
public final class OneTerm {
    private static final LocalText HELP =
            new LocalText("Giáo vụ hoặc hiệu trưởng của trường", "The academic clerk or the principal of the school");

    private OneTerm() {}

    /** Empty for a subject that is taught in the sheet's term, and for one the class has not at all. */
    public static Optional<Violation> fault(SchoolClass clazz, SheetId sheet, String path) {
        return clazz.subject(sheet.subject()).flatMap(subject -> fault(clazz, subject, sheet.term(), path));
    }

    /** Empty for a subject that is taught in the term. */
    public static Optional<Violation> fault(SchoolClass clazz, Subject subject, Term term, String path) {
        Term only = subject.onlyTerm();
        if (only == null || only == term) {
            return Optional.empty();
        }
        LocalText taught = inside(only);
        LocalText asked = inside(term);
        return Optional.of(new Violation(
                path,
                new LocalText(
                        "Lớp " + clazz.name() + " chỉ học môn " + subject.name() + " ở " + taught.vi()
                                + ", nên môn này không có điểm " + asked.vi()
                                + ". Nếu lớp học cả năm, cần sửa danh sách môn học của lớp",
                        "Class " + clazz.name() + " is taught " + subject.name() + " in " + taught.en()
                                + " only, so there are no marks in " + asked.en()
                                + ". If it is taught all year, change the subjects of the class"),
                null,
                HELP));
    }

    private static LocalText inside(Term term) {
        return term == Term.HK1 ? new LocalText("học kì I", "term 1") : new LocalText("học kì II", "term 2");
    }
}
