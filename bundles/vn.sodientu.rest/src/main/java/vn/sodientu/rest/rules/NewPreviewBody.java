package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** What is to be compared. */
@Schema(
        name = "NewPreview",
        requiredProperties = {"unit", "year"})
record NewPreviewBody(
        @Schema(description = "All schools below this unit", example = "3") @Nullable String unit,
        @Schema(example = "2025-2026") @Nullable String year,
        @Schema(description = "Absent for all grades the candidate would concern") @Nullable Integer grade,
        @Schema(description = "Absent for the newest on the server, candidates included", example = "1.0.1") @Nullable
                String version,
        @Schema(description = "Settings of the candidate other than the units' own, by their keys") @Nullable
                Map<String, String> settings) {
    PreviewRequest read(String code) {
        Faults faults = new Faults();
        long below = Ids.unit(faults, "unit", unit);
        var wanted = Times.year(faults, "year", year);
        Map<String, String> values = settings == null ? Map.of() : settings;
        values.forEach((key, value) -> faults.text("settings." + key, Objects.requireNonNullElse(value, "")));
        faults.refuseIfAny();
        return new PreviewRequest(below, wanted, grade, code, version, values);
    }
}
