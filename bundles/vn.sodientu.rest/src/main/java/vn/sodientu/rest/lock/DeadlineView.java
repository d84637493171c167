package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.domain.rule.MarkColumn;

/** The moment from which a part of the register closes by itself. */
@Schema(name = "Deadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineView(
        String unit,
        long number,
        String year,
        @Schema(allowableValues = {"hk1", "hk2", "year"}) String period,
        LockPart part,
        @Schema(description = "Absent for all columns") MarkColumn.@Nullable Slot slot,
        @Schema(description = "Absent when the deadline is taken back") @Nullable Instant due,
        String decision,
        String author,
        Instant at) {
    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                Long.toString(deadline.unit()),
                deadline.number(),
                deadline.year().toString(),
                deadline.period().code(),
                deadline.part(),
                deadline.slot(),
                deadline.due(),
                deadline.decision(),
                deadline.author(),
                deadline.at());
    }
}
