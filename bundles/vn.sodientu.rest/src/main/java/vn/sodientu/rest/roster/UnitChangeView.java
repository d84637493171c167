package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.UnitChange;

/** What happened to a unit. */
@Schema(name = "UnitChange")
record UnitChangeView(
        String id,
        @Schema(allowableValues = {"MOVE", "RENAME", "CLOSE"}) String kind,
        LocalDate from,
        @Schema(description = "The new unit above, or the successor of a closed one") @Nullable String unit,
        @Nullable String name,
        String decision,
        String by,
        Instant at) {
    static UnitChangeView of(UnitChange change) {
        return new UnitChangeView(
                change.unit() + "-" + change.number(),
                change.kind().name(),
                change.from(),
                change.other() == null ? null : String.valueOf(change.other()),
                change.name().isEmpty() ? null : change.name(),
                change.decision(),
                change.author(),
                change.at());
    }
}
