package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.correction.TakeStep;

/** A step to be taken on a correction. */
@Schema(name = "CorrectionStepTaken")
record StepBody(
        @Schema(description = "How many steps you saw; absent for whatever it is now") @Nullable Integer version,
        @Schema(description = "A remark") @Nullable String note,
        @Schema(description = "Needed for a rejection") @Nullable String reason) {
    static TakeStep read(CorrectionId id, @Nullable StepBody body) {
        if (body == null) {
            return new TakeStep(id, null, "");
        }
        String said = body.reason == null ? body.note : body.reason;
        return new TakeStep(id, body.version, said == null ? "" : said);
    }
}
