package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.approval.Approval;

/** A step towards the approval of a class's results. */
@Schema(name = "NewApproval", requiredProperties = "period")
record ApprovalBody(
        @Schema(allowableValues = {"hk1", "hk2", "year"}) @Nullable String period,
        @Schema(
                        implementation = Approval.State.class,
                        description = "Absent for the next step: confirmed, then approved")
                @Nullable
                String state,
        @Schema(description = "A remark; the reason when it is taken back") @Nullable String note) {}
