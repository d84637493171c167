package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.organisation.ChangeUnit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A change of a unit to be recorded. */
@Schema(
        name = "NewUnitChange",
        requiredProperties = {"kind", "from", "decision"})
record UnitChangeBody(
        @Schema(allowableValues = {"MOVE", "RENAME", "CLOSE"}) @Nullable String kind,
        @Schema(description = "First day it holds; a closed unit's last day is the day before", format = "date")
                @Nullable
                String from,
        @Schema(description = "MOVE: the new unit above. CLOSE: who takes over what stood below") @Nullable String unit,
        @Schema(description = "RENAME: the new name") @Nullable String name,
        @Schema(description = "What it rests on", example = "Quyết định số 12/QĐ-UBND ngày 25/6/2025") @Nullable
                String decision) {
    ChangeUnit read() {
        Faults faults = new Faults();
        ChangeUnit change = new ChangeUnit(
                faults.oneOf("kind", kind, UnitChange.Kind.values()),
                Times.day(faults, "from", from),
                Ids.unitIfAny(faults, "unit", unit),
                name,
                faults.text("decision", decision));
        faults.refuseIfAny();
        return change;
    }
}
