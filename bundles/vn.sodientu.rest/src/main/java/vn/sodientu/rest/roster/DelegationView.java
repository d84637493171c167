package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.delegation.Delegation;

/** A mark sheet that somebody enters in the assigned teacher's place. */
@Schema(name = "Delegation")
record DelegationView(
        String id,
        String sheet,
        @Schema(description = "Who enters") String to,
        LocalDate from,
        @Schema(description = "Last day") LocalDate until,
        String reason,
        @Schema(description = "The account that gave it") String author,
        @Schema(description = "When it was ended before its time") @Nullable Instant ended) {
    static DelegationView of(Delegation one) {
        return new DelegationView(
                one.id(),
                one.sheet().toString(),
                one.to().toString(),
                one.from(),
                one.until(),
                one.reason(),
                one.author(),
                one.ended());
    }
}
