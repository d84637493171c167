package vn.sodientu.exchange;

import java.util.Optional;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;

/** Finds the subject a worksheet is named after. Spreadsheet programs cut such names after 31 characters. */
final class SubjectNames {
    private static final int LONGEST_SHEET_NAME = 31;

    private SubjectNames() {}

    static Optional<Subject> find(SchoolClass clazz, String sheetName) {
        String wanted = Heading.key(sheetName);
        return clazz.subjects().stream()
                .filter(subject -> subject.code().equalsIgnoreCase(sheetName)
                        || Heading.key(subject.name()).equals(wanted)
                        || Heading.key(cut(subject.name())).equals(wanted))
                .findFirst();
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length()));
    }
}
