package vn.sodientu.rules.@NAME@;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** The subjects a class has by default, with their lessons a year. */
final class Programme {
    static final List<Subject> SUBJECTS = List.of(
            scored("VAN", "Ngữ văn", 140),
            scored("TOAN", "Toán", 140),
            scored("NN1", "Ngoại ngữ 1", 105),
            scored("GDCD", "Giáo dục công dân", 35),
            scored("LSDL", "Lịch sử và Địa lí", 105),
            scored("KHTN", "Khoa học tự nhiên", 140),
            scored("CN", "Công nghệ", 35),
            scored("TIN", "Tin học", 35),
            comment("GDTC", "Giáo dục thể chất", 70),
            comment("NT", "Nghệ thuật", 70));

    private Programme() {}

    /** How a subject is assessed; null for a code the regulation does not know. */
    static @Nullable SubjectKind kindOf(String code) {
        for (Subject subject : SUBJECTS) {
            if (subject.code().equals(code)) {
                return subject.kind();
            }
        }
        return null;
    }

    private static Subject scored(String code, String name, int lessons) {
        return new Subject(code, name, SubjectKind.SCORE, Periods.yearly(lessons));
    }

    private static Subject comment(String code, String name, int lessons) {
        return new Subject(code, name, SubjectKind.COMMENT, Periods.yearly(lessons));
    }
}
