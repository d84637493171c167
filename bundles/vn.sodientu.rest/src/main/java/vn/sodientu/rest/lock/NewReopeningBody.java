package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewReopening;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A reopening to be asked for. */
@Schema(
        name = "NewReopening",
        requiredProperties = {"part", "period", "reason"})
record NewReopeningBody(
        @Schema(implementation = LockPart.class) @Nullable String part,
        @Schema(allowableValues = {"hk1", "hk2", "year"}) @Nullable String period,
        @Schema(description = "Needed for marks", example = "TOAN") @Nullable String subject,
        @Schema(description = "Absent for all columns", example = "tx1") @Nullable String column,
        @Schema(description = "For whom; absent for yourself") @Nullable String account,
        @Nullable String reason) {
    NewReopening read(ClassId clazz) {
        Faults faults = new Faults();
        NewReopening reopening = new NewReopening(
                clazz,
                faults.oneOf("part", part, LockPart.values()),
                Times.period(faults, "period", period),
                subject,
                column,
                account,
                faults.text("reason", reason));
        faults.refuseIfAny();
        return reopening;
    }
}
