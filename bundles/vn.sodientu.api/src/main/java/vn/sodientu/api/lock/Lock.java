package vn.sodientu.api.lock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lock (khóa sổ) a unit set for itself and everything below it. Never changed: it is lifted by a later row.
 *
 * @param number unique within the unit
 * @param from the moment it closes
 * @param to the moment it opens again by itself, null when it must be lifted
 * @param decision article or decision it rests on, empty when none was given
 * @param lift null while nobody lifted it
 */
public record Lock(
        long unit,
        long number,
        LockArea area,
        Instant from,
        @Nullable Instant to,
        String reason,
        String decision,
        String author,
        Instant at,
        @Nullable Lift lift) {
    /** Who lifted a lock, and why. */
    public record Lift(String reason, String author, Instant at) {}

    /** Whether it closes its area at a moment; both ends of the window are counted to what follows them. */
    public boolean holdsAt(Instant now) {
        return !now.isBefore(from) && (to == null || now.isBefore(to)) && (lift == null || now.isBefore(lift.at()));
    }

    /** The same lock, lifted. */
    public Lock lifted(Lift by) {
        return new Lock(unit, number, area, from, to, reason, decision, author, at, by);
    }
}
