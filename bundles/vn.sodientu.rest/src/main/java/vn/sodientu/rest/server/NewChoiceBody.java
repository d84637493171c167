package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A choice to be made for a unit and everything below it. */
@Schema(
        name = "NewChoice",
        requiredProperties = {"kind", "key", "from", "value"})
record NewChoiceBody(
        @Schema(implementation = Choice.Kind.class) @Nullable String kind,
        @Schema(description = "\"regulation\", a template's id, a setting's or a module's name") @Nullable String key,
        @Schema(description = "Absent for all grades") @Nullable Integer grade,
        @Schema(description = "First school year", example = "2025-2026") @Nullable String from,
        @Schema(description = "Last school year, absent for no end") @Nullable String to,
        @Schema(description = "TT22/1.0.1, a template's version, a setting's value, on or off") @Nullable
                String value) {
    NewChoice read(long unit) {
        Faults faults = new Faults();
        NewChoice choice = new NewChoice(
                unit,
                faults.oneOf("kind", kind, Choice.Kind.values()),
                faults.text("key", key),
                grade,
                Times.year(faults, "from", from),
                Times.yearIfAny(faults, "to", to),
                faults.text("value", value));
        faults.refuseIfAny();
        return choice;
    }
}
