package vn.sodientu.rest.turn;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens a closed year for a time. */
@Schema(
        name = "OpenYear",
        requiredProperties = {"until", "reason"})
record OpenBody(
        @Schema(description = "When it is closed again by itself, at most 31 days on") @Nullable String until,
        @Nullable String reason) {}
