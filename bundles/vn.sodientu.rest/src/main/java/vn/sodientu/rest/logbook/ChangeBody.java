package vn.sodientu.rest.logbook;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.ChangeLesson;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.rest.http.Faults;

/** A lesson to be signed or withdrawn. */
@Schema(
        name = "LessonChange",
        requiredProperties = {"day", "session", "period", "version"})
record ChangeBody(
        @Schema(format = "date") @Nullable String day,
        @Schema(allowableValues = {"morning", "afternoon"}) @Nullable String session,
        @Nullable Integer period,
        @Schema(description = "The version you saw") @Nullable Integer version,
        @Schema(description = "Needed to withdraw") @Nullable String reason) {
    ChangeLesson read(ClassId clazz) {
        Faults faults = new Faults();
        ChangeLesson command = new ChangeLesson(
                Slots.read(faults, clazz, day, session, period),
                faults.given("version", version, 0),
                LessonBody.text(reason),
                "REST");
        faults.refuseIfAny();
        return command;
    }
}
