package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewDeadline;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A deadline to be set. */
@Schema(
        name = "NewDeadline",
        requiredProperties = {"year", "period", "part"})
record NewDeadlineBody(
        @Schema(example = "2025-2026") @Nullable String year,
        @Schema(allowableValues = {"hk1", "hk2", "year"}) @Nullable String period,
        @Schema(implementation = LockPart.class) @Nullable String part,
        @Schema(implementation = MarkColumn.Slot.class, description = "Absent for all columns") @Nullable String slot,
        @Schema(description = "Absent to take the deadline back", example = "2026-01-10T23:59:00+07:00") @Nullable
                String due,
        @Schema(description = "Article or decision it rests on") @Nullable String decision) {
    NewDeadline read(long unit) {
        Faults faults = new Faults();
        NewDeadline deadline = new NewDeadline(
                unit,
                Times.year(faults, "year", year),
                Times.period(faults, "period", period),
                faults.oneOf("part", part, LockPart.values()),
                slot == null ? null : faults.oneOf("slot", slot, MarkColumn.Slot.values()),
                Times.momentIfAny(faults, "due", due),
                Objects.requireNonNullElse(decision, ""));
        faults.refuseIfAny();
        return deadline;
    }
}
