package vn.sodientu.rules.tt22y2021;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** The subjects of the general education programme 2018 with their lessons a year. */
final class Programme2018 {
    /** Công nghệ is taught longer from this grade on. */
    private static final int MORE_TECHNOLOGY = 8;

    private static final Subject TECHNOLOGY = scored("CN", "Công nghệ", 35);
    private static final Subject TECHNOLOGY_LONGER = scored("CN", "Công nghệ", 52);

    private static final List<Subject> THCS = List.of(
            scored("VAN", "Ngữ văn", 140),
            scored("TOAN", "Toán", 140),
            scored("NN1", "Ngoại ngữ 1", 105),
            scored("GDCD", "Giáo dục công dân", 35),
            scored("LSDL", "Lịch sử và Địa lí", 105),
            scored("KHTN", "Khoa học tự nhiên", 140),
            TECHNOLOGY,
            scored("TIN", "Tin học", 35),
            comment("GDTC", "Giáo dục thể chất", 70),
            comment("NT", "Nghệ thuật", 70),
            comment("GDDP", "Nội dung giáo dục của địa phương", 35),
            comment("HDTN", "Hoạt động trải nghiệm, hướng nghiệp", 105));

    /** Two social and two natural electives: a usual combination, which a class may change. */
    private static final List<Subject> THPT = List.of(
            scored("VAN", "Ngữ văn", 105),
            scored("TOAN", "Toán", 105),
            scored("NN1", "Ngoại ngữ 1", 105),
            scored("SU", "Lịch sử", 52),
            scored("QPAN", "Giáo dục quốc phòng và an ninh", 35),
            scored("DIA", "Địa lí", 70),
            scored("GDKTPL", "Giáo dục kinh tế và pháp luật", 70),
            scored("LI", "Vật lí", 70),
            scored("HOA", "Hoá học", 70),
            comment("GDTC", "Giáo dục thể chất", 70),
            comment("GDDP", "Nội dung giáo dục của địa phương", 35),
            comment("HDTN", "Hoạt động trải nghiệm, hướng nghiệp", 105));

    /** Optional subjects of both levels. */
    private static final List<Subject> OPTIONAL =
            List.of(scored("NN2", "Ngoại ngữ 2", 105), scored("TDT", "Tiếng dân tộc thiểu số", 105));

    /** Electives of THPT outside the usual combination. */
    private static final List<Subject> ELECTIVES = List.of(
            scored("SINH", "Sinh học", 70),
            scored("CN", "Công nghệ", 70),
            scored("TIN", "Tin học", 70),
            comment("AN", "Âm nhạc", 70),
            comment("MT", "Mĩ thuật", 70));

    private static final Map<String, SubjectKind> KINDS = kinds();

    private Programme2018() {}

    static List<Subject> subjects(SchoolLevel level, int grade) {
        if (level == SchoolLevel.THPT) {
            return THPT;
        }
        if (grade < MORE_TECHNOLOGY) {
            return THCS;
        }
        List<Subject> subjects = new ArrayList<>(THCS);
        subjects.replaceAll(subject -> subject.equals(TECHNOLOGY) ? TECHNOLOGY_LONGER : subject);
        return List.copyOf(subjects);
    }

    static List<Subject> electives(SchoolLevel level) {
        return level == SchoolLevel.THPT
                ? Stream.concat(ELECTIVES.stream(), OPTIONAL.stream()).toList()
                : OPTIONAL;
    }

    static @Nullable SubjectKind kindOf(String code) {
        return KINDS.get(code);
    }

    private static Map<String, SubjectKind> kinds() {
        Map<String, SubjectKind> kinds = new HashMap<>();
        for (List<Subject> part : List.of(THCS, THPT, ELECTIVES, OPTIONAL)) {
            part.forEach(subject -> kinds.put(subject.code(), subject.kind()));
        }
        return Map.copyOf(kinds);
    }

    private static Subject scored(String code, String name, int lessons) {
        return new Subject(code, name, SubjectKind.SCORE, Periods.yearly(lessons));
    }

    private static Subject comment(String code, String name, int lessons) {
        return new Subject(code, name, SubjectKind.COMMENT, Periods.yearly(lessons));
    }
}
