package vn.sodientu.rules.tt58y2011;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** The subjects of the general education programme 2006 with their lessons a week and a year. */
final class Programme2006 {
    /** Hoá học begins in this grade. */
    private static final int CHEMISTRY_FROM = 8;

    private static final String CHEMISTRY = "HOA";

    private static final List<Subject> THCS = List.of(
            scored("TOAN", "Toán", 40, 140),
            scored("LI", "Vật lí", 10, 35),
            scored(CHEMISTRY, "Hoá học", 20, 70),
            scored("SINH", "Sinh học", 20, 70),
            scored("VAN", "Ngữ văn", 40, 140),
            scored("SU", "Lịch sử", 15, 52),
            scored("DIA", "Địa lí", 15, 52),
            scored("NN", "Ngoại ngữ", 30, 105),
            scored("GDCD", "Giáo dục công dân", 10, 35),
            scored("CN", "Công nghệ", 15, 52),
            comment("TD", "Thể dục", 20, 70),
            comment("AN", "Âm nhạc", 10, 35),
            comment("MT", "Mĩ thuật", 10, 35));

    private static final List<Subject> THPT = List.of(
            scored("TOAN", "Toán", 35, 123),
            scored("LI", "Vật lí", 20, 70),
            scored(CHEMISTRY, "Hoá học", 20, 70),
            scored("SINH", "Sinh học", 15, 52),
            scored("TIN", "Tin học", 15, 52),
            scored("VAN", "Ngữ văn", 35, 123),
            scored("SU", "Lịch sử", 10, 35),
            scored("DIA", "Địa lí", 10, 35),
            scored("NN", "Ngoại ngữ", 30, 105),
            scored("GDCD", "Giáo dục công dân", 10, 35),
            scored("CN", "Công nghệ", 15, 52),
            scored("QP", "Giáo dục quốc phòng - an ninh", 10, 35),
            comment("TD", "Thể dục", 20, 70));

    /** Môn học tự chọn; the lessons are those of the usual two a week. */
    private static final List<Subject> ELECTIVES = List.of(
            scored("TIN", "Tin học", 20, 70),
            scored("NN2", "Ngoại ngữ 2", 20, 70),
            scored("TDT", "Tiếng dân tộc thiểu số", 20, 70));

    private static final Map<String, SubjectKind> KINDS = kinds();

    private Programme2006() {}

    static List<Subject> subjects(SchoolLevel level, int grade) {
        if (level == SchoolLevel.THPT) {
            return THPT;
        }
        List<Subject> subjects = new ArrayList<>(THCS);
        subjects.removeIf(subject -> grade < CHEMISTRY_FROM && subject.code().equals(CHEMISTRY));
        return List.copyOf(subjects);
    }

    /** Tin học is an elective of THCS and an ordinary subject of THPT. */
    static List<Subject> electives(SchoolLevel level) {
        return level == SchoolLevel.THPT ? ELECTIVES.subList(1, ELECTIVES.size()) : ELECTIVES;
    }

    static @Nullable SubjectKind kindOf(String code) {
        return KINDS.get(code);
    }

    private static Map<String, SubjectKind> kinds() {
        Map<String, SubjectKind> kinds = new HashMap<>();
        for (List<Subject> part : List.of(THCS, THPT, ELECTIVES)) {
            part.forEach(subject -> kinds.put(subject.code(), subject.kind()));
        }
        return Map.copyOf(kinds);
    }

    private static Subject scored(String code, String name, int weekTenths, int year) {
        return new Subject(code, name, SubjectKind.SCORE, new Periods(year, weekTenths));
    }

    private static Subject comment(String code, String name, int weekTenths, int year) {
        return new Subject(code, name, SubjectKind.COMMENT, new Periods(year, weekTenths));
    }
}
