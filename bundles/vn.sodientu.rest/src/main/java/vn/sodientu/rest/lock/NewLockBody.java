package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A lock to be set; what is absent narrows nothing, so that year and reason alone close a whole year. */
@Schema(
        name = "NewLock",
        requiredProperties = {"year", "reason"})
record NewLockBody(
        @Schema(example = "2025-2026") @Nullable String year,
        @Schema(description = "Absent for all grades") @Nullable Integer grade,
        @JsonProperty("class") @Schema(example = "3-17") @Nullable String clazz,
        @Schema(implementation = LockPart.class) @Nullable String part,
        @Schema(allowableValues = {"hk1", "hk2", "year"}) @Nullable String period,
        @Schema(description = "Code of a subject", example = "TOAN") @Nullable String subject,
        @Schema(implementation = MarkColumn.Slot.class) @Nullable String slot,
        @Schema(example = "tx1") @Nullable String column,
        @Schema(description = "The moment it closes; absent for now") @Nullable String from,
        @Schema(description = "The moment it opens by itself; absent until it is lifted") @Nullable String to,
        @Nullable String reason,
        @Schema(description = "Article or decision it rests on") @Nullable String decision) {
    NewLock read(long unit) {
        Faults faults = new Faults();
        SchoolYear inYear = Times.year(faults, "year", year);
        LockArea area = new LockArea(
                inYear,
                grade,
                Ids.classIfAny(faults, "class", clazz),
                part == null ? null : faults.oneOf("part", part, LockPart.values()),
                Times.periodIfAny(faults, "period", period),
                subject,
                slot == null ? null : faults.oneOf("slot", slot, MarkColumn.Slot.values()),
                column);
        Instant begin = Times.momentIfAny(faults, "from", from);
        Instant end = Times.momentIfAny(faults, "to", to);
        String why = faults.text("reason", reason);
        faults.refuseIfAny();
        return new NewLock(unit, area, begin, end, why, Objects.requireNonNullElse(decision, ""));
    }
}
