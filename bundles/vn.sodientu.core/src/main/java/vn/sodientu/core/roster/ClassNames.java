package vn.sodientu.core.roster;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.text.LocalText;

/** Names of classes: the grade, then letters or digits (8A, 10A1). */
public final class ClassNames {
    private static final Pattern REST = Pattern.compile("[A-Za-zĐđ0-9]{1,10}");

    private ClassNames() {}

    /** The grade a name begins with at a school of the level; empty when the name is no class of it. */
    public static OptionalInt grade(String name, SchoolLevel level) {
        for (int grade = level.firstGrade(); grade <= level.lastGrade(); grade++) {
            if (fits(name, grade)) {
                return OptionalInt.of(grade);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a name is one of a class of the grade. */
    public static boolean fits(String name, int grade) {
        String prefix = Integer.toString(grade);
        return name.startsWith(prefix)
                && REST.matcher(name.substring(prefix.length())).matches();
    }

    static LocalText fault(String name, SchoolLevel level) {
        return new LocalText(
                "Không có lớp «" + name + "» ở trường " + level.label().vi() + ": tên lớp gồm khối từ "
                        + level.firstGrade() + " đến " + level.lastGrade() + " rồi đến chữ cái hoặc chữ số, ví dụ "
                        + level.firstGrade() + "A",
                "There is no class " + name + " at a school of " + level.label().en()
                        + " education: a name is a grade from "
                        + level.firstGrade() + " to " + level.lastGrade() + " and letters or digits, such as "
                        + level.firstGrade() + "A");
    }
}
