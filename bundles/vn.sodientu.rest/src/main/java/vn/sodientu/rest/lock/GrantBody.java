package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reopening to be granted. */
@Schema(name = "GrantReopening", requiredProperties = "until")
record GrantBody(
        @Schema(description = "The moment it closes again by itself", example = "2026-01-12T17:00:00+07:00") @Nullable
                String until,
        @Schema(description = "The unit whose locks are opened with those below it; absent for the school") @Nullable
                String unit,
        @Nullable String note) {}
