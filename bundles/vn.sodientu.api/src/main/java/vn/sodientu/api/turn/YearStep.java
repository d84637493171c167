package vn.sodientu.api.turn;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the closing of a school's year. Steps are only ever added; the last one counts.
 *
 * @param until null when the year was closed; the moment an opening ends, and the year is closed again
 */
public record YearStep(@Nullable Instant until, String reason, String account, Instant at) {
    /** Whether the year is closed at a moment after this step. */
    public boolean closedAt(Instant now) {
        return until == null || !now.isBefore(until);
    }
}
