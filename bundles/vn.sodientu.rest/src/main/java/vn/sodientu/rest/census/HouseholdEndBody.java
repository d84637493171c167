package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a sheet no longer stands. */
@Schema(
        name = "HouseholdWithdrawal",
        requiredProperties = {"version", "reason"})
record HouseholdEndBody(@Nullable Integer version, @Nullable String reason) {}
