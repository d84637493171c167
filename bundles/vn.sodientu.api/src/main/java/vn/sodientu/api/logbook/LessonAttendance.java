package vn.sodientu.api.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.people.Enrolment;

/**
 * A month of attendance by lesson beside the half-days.
 *
 * @param comparison when a half-day and its lessons disagree, as the school chose
 * @param rows in list order
 */
public record LessonAttendance(YearMonth month, Comparison comparison, List<Row> rows) {
    public LessonAttendance {
        rows = List.copyOf(rows);
    }

    /**
     * The setting {@value #KEY}: all, any or off; all unless somebody chose. Lessons never change half-days by
     * themselves, because half-days decide about promotion.
     */
    public enum Comparison {
        /** A half-day is missed by who missed all its lessons that were entered. */
        ALL,
        /** A half-day is missed by who missed any of its lessons. */
        ANY,
        /** Nothing is compared. */
        OFF;

        /** Key of the setting. */
        public static final String KEY = "logbook.compare";
    }

    /**
     * One pupil.
     *
     * @param lessons lessons missed or come late to, by how
     * @param halfDays half-days missed
     */
    public record Row(
            Enrolment enrolment,
            Map<LessonMiss, Integer> lessons,
            AbsenceCount halfDays,
            List<Difference> differences) {
        public Row {
            lessons = Map.copyOf(lessons);
            differences = List.copyOf(differences);
        }
    }

    /**
     * A half-day that does not agree with its lessons.
     *
     * @param missed lessons missed
     * @param entered lessons entered
     * @param leave what the half-day would be by its lessons, null when the pupil was there
     * @param halfDay what it is, with the version that recording it needs
     */
    public record Difference(
            LocalDate day, Session session, int missed, int entered, @Nullable Leave leave, Absence halfDay) {}
}
