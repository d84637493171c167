package vn.sodientu.rest.logbook;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.CloseWeek;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** The summary of a week. */
@Schema(
        name = "NewWeekSummary",
        requiredProperties = {"day", "state", "version"})
record WeekBody(
        @Schema(format = "date", description = "Any day of the week") @Nullable String day,
        @Schema(
                        allowableValues = {"OPEN", "CLOSED", "CHECKED"},
                        description = "CLOSED by the homeroom teacher, CHECKED by the principal, OPEN again")
                @Nullable
                String state,
        @Schema(description = "Remark of the homeroom teacher") @Nullable String remark,
        @Schema(description = "Cases of faulty dress") @Nullable Integer uniform,
        @Schema(description = "Other cases") @Nullable Integer violations,
        @Schema(description = "Of the principal, or why the week is opened again") @Nullable String note,
        @Schema(description = "The version you saw, 0 when never summed up") @Nullable Integer version) {
    CloseWeek read(ClassId clazz) {
        Faults faults = new Faults();
        CloseWeek command = new CloseWeek(
                clazz,
                Times.day(faults, "day", day),
                faults.oneOf("state", state, WeekState.values()),
                LessonBody.text(remark),
                uniform == null ? 0 : uniform,
                violations == null ? 0 : violations,
                LessonBody.text(note),
                faults.given("version", version, 0));
        faults.refuseIfAny();
        return command;
    }
}
