package vn.sodientu.records.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Tables;

/** Who leads which class today: of the rows that have begun the one with the latest first day, then the latest entered. */
record Homerooms(Tables tables) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Comparator<HomeroomTeacherRow> LATER =
            Comparator.comparing((HomeroomTeacherRow row) -> row.from).thenComparing(row -> row.number);

    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    Map<ClassId, StaffId> of(long school, SchoolYear year) {
        return present(tables.list(
                HomeroomTeacherRow.class,
                "select h from HomeroomTeacherRow h, ClassRow c where c.school = h.school and c.number = h.clazz"
                        + " and c.school = ?1 and c.startYear = ?2",
                school,
                year.start()));
    }

    Map<ClassId, StaffId> of(ClassId clazz) {
        return present(rows(clazz));
    }

    List<HomeroomTeacherRow> rows(ClassId clazz) {
        return tables.list(
                HomeroomTeacherRow.class,
                "select h from HomeroomTeacherRow h where h.school = ?1 and h.clazz = ?2 order by h.number",
                clazz.school(),
                clazz.number());
    }

    /** The classes of which the teacher is the last named. */
    List<ClassId> led(StaffId teacher) {
        List<HomeroomTeacherRow> rows = tables.list(
                HomeroomTeacherRow.class,
                "select h from HomeroomTeacherRow h where h.school = ?1 and h.clazz in"
                        + " (select g.clazz from HomeroomTeacherRow g where g.school = ?1 and g.staff = ?2)",
                teacher.school(),
                teacher.number());
        return present(rows).entrySet().stream()
                .filter(entry -> entry.getValue().equals(teacher))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ClassId::number))
                .toList();
    }

    private static Map<ClassId, StaffId> present(List<HomeroomTeacherRow> rows) {
        LocalDate today = today();
        return rows.stream()
                .filter(row -> !row.from.isAfter(today))
                .collect(Collectors.toMap(row -> row.value().clazz(), Function.identity(), BinaryOperator.maxBy(LATER)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value().teacher()));
    }
}
