package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.ChangeKind;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** Somebody joined or left the household. */
@Schema(
        name = "HouseholdChange",
        requiredProperties = {"kind", "day"})
record ChangePart(
        @Schema(allowableValues = {"MOVED_IN", "MOVED_OUT", "DIED"}) @Nullable String kind,
        @Schema(format = "date") @Nullable String day,
        @Schema(description = "From or to where") @Nullable String place) {
    Change read(Faults faults, String path) {
        return new Change(
                faults.oneOf(path + "kind", kind, ChangeKind.values()),
                Times.day(faults, path + "day", day),
                HouseholdBody.or(place));
    }

    static ChangePart of(Change one) {
        return new ChangePart(one.kind().name(), one.day().toString(), one.place());
    }
}
