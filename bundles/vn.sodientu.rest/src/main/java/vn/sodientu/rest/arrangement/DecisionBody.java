package vn.sodientu.rest.arrangement;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** The principal's decision that an arrangement rests on. */
@Schema(name = "Decision")
record DecisionBody(
        @Schema(example = "12/QĐ-THCS") @Nullable String number, @Schema(example = "2025-09-05") @Nullable String day) {
    static Grounds grounds(Faults faults, @Nullable DecisionBody decision, @Nullable String reason) {
        return new Grounds(
                decision == null ? null : decision.number(),
                decision == null ? null : Times.dayIfAny(faults, "decision.day", decision.day()),
                reason == null ? "" : reason);
    }
}
