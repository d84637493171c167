package vn.sodientu.rest.attendance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.attendance.AttendanceMonth;

/** A month of a class, in list order. */
@Schema(name = "AttendanceMonth")
record AttendanceView(@Schema(example = "2025-10") String month, List<Row> rows) {
    /** One pupil. */
    @Schema(name = "AttendanceRow")
    record Row(
            String pupil,
            int ordinal,
            String name,
            @Schema(description = "Half-days of the month with leave") int excused,
            @Schema(description = "Half-days of the month without leave") int unexcused,
            List<AbsenceView> absences) {
        private static Row of(AttendanceMonth.Row row) {
            return new Row(
                    row.enrolment().pupil().id().toString(),
                    row.enrolment().ordinal(),
                    row.enrolment().pupil().name().full(),
                    row.count().excused(),
                    row.count().unexcused(),
                    row.absences().stream().map(AbsenceView::of).toList());
        }
    }

    static AttendanceView of(AttendanceMonth month) {
        return new AttendanceView(
                month.month().toString(), month.rows().stream().map(Row::of).toList());
    }
}
