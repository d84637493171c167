package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Reopening;

/** An opening of closed places for one person and a time. */
@Schema(name = "Reopening")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReopeningView(
        String id,
        LockView.AreaView area,
        @Schema(description = "For whom it opens") String account,
        String reason,
        String requester,
        Instant at,
        @Schema(description = "Absent while nobody decided") @Nullable DecisionView decision) {
    /** What was decided. */
    @Schema(name = "ReopeningDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            String unit,
            @Schema(description = "Absent when it was refused") @Nullable Instant until,
            String note,
            String author,
            Instant at) {
        static @Nullable DecisionView of(Reopening.@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(
                            Long.toString(decision.unit()),
                            decision.until(),
                            decision.note(),
                            decision.author(),
                            decision.at());
        }
    }

    static ReopeningView of(Reopening reopening) {
        return new ReopeningView(
                reopening.id().toString(),
                LockView.AreaView.of(reopening.area()),
                reopening.account(),
                reopening.reason(),
                reopening.requester(),
                reopening.at(),
                DecisionView.of(reopening.decision()));
    }
}
