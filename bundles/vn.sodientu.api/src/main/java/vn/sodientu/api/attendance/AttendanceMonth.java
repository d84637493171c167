package vn.sodientu.api.attendance;

import java.time.YearMonth;
import java.util.List;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.people.Enrolment;

/**
 * A month of a class's attendance, in list order.
 *
 * @param rows one for each pupil who is or was on the list
 */
public record AttendanceMonth(YearMonth month, List<Row> rows) {
    public AttendanceMonth {
        rows = List.copyOf(rows);
    }

    /**
     * One pupil.
     *
     * @param absences every half-day that was ever written, also those taken back
     * @param count of the month
     */
    public record Row(Enrolment enrolment, List<Absence> absences, AbsenceCount count) {
        public Row {
            absences = List.copyOf(absences);
        }
    }
}
