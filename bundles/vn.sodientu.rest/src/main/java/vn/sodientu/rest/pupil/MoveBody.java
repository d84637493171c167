package vn.sodientu.rest.pupil;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.enrolment.Deed;
import vn.sodientu.api.enrolment.MovePupil;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A step of a pupil into a class or out of it. */
@Schema(
        name = "NewMove",
        requiredProperties = {"deed", "day", "reason"})
record MoveBody(
        @Schema(allowableValues = {"CHANGE_CLASS", "MOVE_OUT", "LEAVE", "DROP_OUT", "RETURN"}) @Nullable String deed,
        @Schema(description = "The class gone to; for CHANGE_CLASS and RETURN", example = "3-17")
                @JsonProperty("class")
                @Nullable
                String clazz,
        @Schema(description = "First day in the class gone to, or last day at school", example = "2026-01-12") @Nullable
                String day,
        @Schema(description = "The school gone to; needed for MOVE_OUT") @Nullable String place,
        @Schema(description = "Number of the paper it rests on") @Nullable String decision,
        @Nullable String reason) {
    MovePupil read(PupilId pupil, @Nullable String key) {
        Faults faults = new Faults();
        Deed what = faults.oneOf("deed", deed, Deed.values());
        ClassId to = what.needsClass() ? Ids.clazz(faults, "class", clazz) : null;
        LocalDate when = Times.day(faults, "day", day);
        String why = faults.text("reason", reason);
        faults.refuseIfAny();
        return new MovePupil(pupil, what, to, when, text(place), text(decision), why.strip(), key);
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
