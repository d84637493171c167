package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of staff to be added. */
@Schema(
        name = "NewStaff",
        requiredProperties = {"code", "name"})
record NewStaffBody(
        @Schema(description = "The school's or the Ministry's staff code") @Nullable String code,
        @Nullable String name) {}
