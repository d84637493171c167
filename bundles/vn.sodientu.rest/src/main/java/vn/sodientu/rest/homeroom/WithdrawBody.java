package vn.sodientu.rest.homeroom;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an entry no longer stands. */
@Schema(
        name = "HomeroomWithdrawal",
        requiredProperties = {"version", "reason"})
record WithdrawBody(@Nullable Integer version, @Nullable String reason) {}
