package vn.sodientu.rest.turn;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Closes a year. */
@Schema(name = "CloseYear")
record CloseBody(@Schema(description = "A remark; may be absent") @Nullable String reason) {}
