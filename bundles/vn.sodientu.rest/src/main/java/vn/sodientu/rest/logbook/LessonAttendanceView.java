package vn.sodientu.rest.logbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.LessonAttendance;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.logbook.LessonMiss;

/** A month of attendance by lesson beside the half-days. */
@Schema(name = "LessonAttendance")
record LessonAttendanceView(
        @Schema(example = "2025-10") String month,
        @Schema(
                        allowableValues = {"all", "any", "off"},
                        description = "When a half-day and its lessons disagree, as the school chose")
                String comparison,
        List<Row> rows) {
    /** One pupil. */
    @Schema(name = "LessonAttendanceRow")
    record Row(
            String pupil,
            int ordinal,
            String name,
            int lessonsExcused,
            int lessonsUnexcused,
            int late,
            int halfDaysExcused,
            int halfDaysUnexcused,
            List<DifferenceView> differences) {
        private static Row of(LessonAttendance.Row row) {
            return new Row(
                    row.enrolment().pupil().id().toString(),
                    row.enrolment().ordinal(),
                    row.enrolment().pupil().name().full(),
                    row.lessons().getOrDefault(LessonMiss.EXCUSED, 0),
                    row.lessons().getOrDefault(LessonMiss.UNEXCUSED, 0),
                    row.lessons().getOrDefault(LessonMiss.LATE, 0),
                    row.halfDays().excused(),
                    row.halfDays().unexcused(),
                    row.differences().stream().map(DifferenceView::of).toList());
        }
    }

    /** A half-day that does not agree with its lessons. */
    @Schema(name = "LessonDifference")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DifferenceView(
            @Schema(format = "date") String day,
            String session,
            int missed,
            int entered,
            @Schema(description = "What the half-day would be by its lessons") @Nullable String leave,
            @Schema(description = "What it is") @Nullable String halfDayLeave,
            @Schema(description = "The version that recording the half-day needs") int halfDayVersion) {
        private static DifferenceView of(LessonAttendance.Difference difference) {
            return new DifferenceView(
                    difference.day().toString(),
                    difference.session().code(),
                    difference.missed(),
                    difference.entered(),
                    letter(difference.leave()),
                    letter(difference.halfDay().leave()),
                    difference.halfDay().version());
        }

        private static @Nullable String letter(@Nullable Leave leave) {
            return leave == null ? null : leave.letter();
        }
    }

    static LessonAttendanceView of(LessonAttendance attendance) {
        return new LessonAttendanceView(
                attendance.month().toString(),
                attendance.comparison().name().toLowerCase(Locale.ROOT),
                attendance.rows().stream().map(Row::of).toList());
    }
}
