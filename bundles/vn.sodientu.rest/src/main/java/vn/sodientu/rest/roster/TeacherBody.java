package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A member of staff who is given a task, for a time when days are named. */
@Schema(name = "Teacher", requiredProperties = "staff")
record TeacherBody(
        @Schema(example = "3-12") @Nullable String staff,
        @Schema(format = "date") @Nullable String from,
        @Schema(description = "Last day; only for assignments", format = "date") @Nullable String to) {
    /** What was sent. */
    record Task(StaffId staff, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean dated() {
            return from != null || to != null;
        }
    }

    Task read() {
        Faults faults = new Faults();
        Task task = new Task(
                Ids.staff(faults, "staff", staff),
                Times.dayIfAny(faults, "from", from),
                Times.dayIfAny(faults, "to", to));
        faults.refuseIfAny();
        return task;
    }
}
