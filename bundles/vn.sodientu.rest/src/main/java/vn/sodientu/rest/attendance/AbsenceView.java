package vn.sodientu.rest.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;

/** One half-day of a pupil. */
@Schema(name = "Absence")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AbsenceView(
        @Schema(example = "3-4711") String pupil,
        @Schema(format = "date") String day,
        @Schema(allowableValues = {"morning", "afternoon"}) String session,
        @Schema(description = "P with leave, K without; null when taken back") @Nullable String leave,
        @Schema(description = "0 when never written") int version) {
    static AbsenceView of(Absence absence) {
        Leave leave = absence.leave();
        return new AbsenceView(
                absence.pupil().toString(),
                absence.day().toString(),
                absence.session().code(),
                leave == null ? null : leave.letter(),
                absence.version());
    }
}
