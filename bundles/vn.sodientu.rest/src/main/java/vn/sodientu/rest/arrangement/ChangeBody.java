package vn.sodientu.rest.arrangement;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.arrangement.ChangeArrangement;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.rest.http.Faults;

/** An arrangement to be withdrawn, or decided. */
@Schema(name = "ArrangementChange", requiredProperties = "version")
record ChangeBody(
        @Schema(description = "The version you saw") @Nullable Integer version,
        @Schema(
                        description = "Only for a decision on a pupil with an individual plan",
                        allowableValues = {"PROMOTED", "RETAINED"})
                @Nullable
                String promotion,
        @Nullable DecisionBody decision,
        @Nullable String reason) {
    ChangeArrangement read(ArrangementId id, @Nullable String key) {
        Faults faults = new Faults();
        int seen = faults.given("version", version, 0);
        Grounds grounds = DecisionBody.grounds(faults, decision, reason);
        faults.refuseIfAny();
        return new ChangeArrangement(id, seen, grounds, key);
    }

    String decided() {
        Faults faults = new Faults();
        String given = faults.text("promotion", promotion);
        faults.refuseIfAny();
        return given;
    }
}
