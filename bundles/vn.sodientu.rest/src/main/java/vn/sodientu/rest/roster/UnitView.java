package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Unit;

/** A unit of the management tree. */
@Schema(name = "Unit")
record UnitView(
        String id,
        @Nullable String parent,
        @Schema(allowableValues = {"DEPARTMENT", "DISTRICT", "SCHOOL"}) String kind,
        String code,
        String name,
        LocalDate from,
        @Nullable LocalDate to) {
    static UnitView of(Unit unit) {
        return new UnitView(
                String.valueOf(unit.id()),
                unit.parent() == null ? null : String.valueOf(unit.parent()),
                unit.kind().name(),
                unit.code(),
                unit.name(),
                unit.from(),
                unit.to());
    }
}
