package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.domain.rule.MarkColumn;

/** A lock with all its parts. */
@Schema(name = "Lock")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LockView(
        String unit,
        long number,
        AreaView area,
        Instant from,
        @Nullable Instant to,
        String reason,
        String decision,
        String author,
        Instant at,
        @Schema(description = "Absent while nobody lifted it") @Nullable LiftView lift) {
    /** What a lock or a reopening reaches; an absent part narrows nothing. */
    @Schema(name = "LockArea")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AreaView(
            String year,
            @Nullable Integer grade,
            @JsonProperty("class") @Nullable String clazz,
            @Nullable LockPart part,
            @Schema(allowableValues = {"hk1", "hk2", "year"}) @Nullable String period,
            @Nullable String subject,
            MarkColumn.@Nullable Slot slot,
            @Nullable String column) {
        static AreaView of(LockArea area) {
            return new AreaView(
                    area.year().toString(),
                    area.grade(),
                    area.clazz() == null ? null : area.clazz().toString(),
                    area.part(),
                    area.period() == null ? null : area.period().code(),
                    area.subject(),
                    area.slot(),
                    area.column());
        }
    }

    /** Who lifted a lock and why. */
    @Schema(name = "LockLift")
    record LiftView(String reason, String author, Instant at) {
        static @Nullable LiftView of(Lock.@Nullable Lift lift) {
            return lift == null ? null : new LiftView(lift.reason(), lift.author(), lift.at());
        }
    }

    static LockView of(Lock lock) {
        return new LockView(
                Long.toString(lock.unit()),
                lock.number(),
                AreaView.of(lock.area()),
                lock.from(),
                lock.to(),
                lock.reason(),
                lock.decision(),
                lock.author(),
                lock.at(),
                LiftView.of(lock.lift()));
    }
}
