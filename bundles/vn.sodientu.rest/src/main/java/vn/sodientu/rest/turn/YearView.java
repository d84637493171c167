package vn.sodientu.rest.turn;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.YearState;

/** How far the closing of a year is. */
@Schema(name = "YearState")
record YearView(
        String school,
        String year,
        boolean closed,
        @Schema(description = "Oldest first") List<Step> steps,
        @Schema(description = "What must be done before it can be closed") List<Obstacle> obstacles) {
    /** A step of the closing. */
    @Schema(name = "YearStep")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Step(
            @Schema(description = "null: closed; else it is open until then") @Nullable Instant until,
            String reason,
            String account,
            Instant at) {}

    /** Something to be done first. */
    @Schema(name = "YearObstacle")
    record Obstacle(@Schema(description = "Where it is done, below /api/v1") String path, String message) {}

    static YearView of(YearState state, Locale locale) {
        return new YearView(
                Long.toString(state.school()),
                state.year().toString(),
                state.closed(),
                state.steps().stream()
                        .map(step -> new Step(step.until(), step.reason(), step.account(), step.at()))
                        .toList(),
                state.obstacles().stream()
                        .map(fault -> new Obstacle(fault.path(), fault.message().in(locale)))
                        .toList());
    }
}
