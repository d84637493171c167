package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A unit to be created. */
@Schema(name = "NewUnit")
record NewUnitBody(
        @Schema(description = "The unit above; absent for a top") @Nullable String parent,
        @Schema(allowableValues = {"DEPARTMENT", "DISTRICT"}) @Nullable String kind,
        @Nullable String code,
        @Nullable String name,
        @Schema(description = "First day it exists, today when absent", type = "string", format = "date") @Nullable
                String from) {
    NewUnit read(LocalDate today) {
        Faults faults = new Faults();
        LocalDate first = Times.dayIfAny(faults, "from", from);
        NewUnit unit = new NewUnit(
                Ids.unitIfAny(faults, "parent", parent),
                faults.oneOf("kind", kind, new UnitKind[] {UnitKind.DEPARTMENT, UnitKind.DISTRICT}),
                faults.text("code", code),
                faults.text("name", name),
                first == null ? today : first);
        faults.refuseIfAny();
        return unit;
    }
}
