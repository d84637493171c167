package vn.sodientu.rest.code;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.code.CodeState;

/** How an account stands with one-time codes. */
@Schema(
        name = "OneTimeCodes",
        requiredProperties = {"required", "recovery"})
record CodeStateView(
        @Schema(description = "Since when codes are asked for; left out when they are not") @Nullable Instant enrolled,
        @Schema(description = "Whether a unit where the account approves requires them") boolean required,
        @Schema(description = "How many recovery codes are left") int recovery) {
    static CodeStateView of(CodeState state) {
        return new CodeStateView(state.enrolled(), state.required(), state.recovery());
    }
}
