package vn.sodientu.core.lock;

import java.time.Instant;

/**
 * What closes a place.
 *
 * @param level how far above the school the unit stands, 0 for the school itself
 * @param since the moment it closed
 * @param reason empty for a deadline
 * @param decision article or decision given, empty for none
 */
record Closure(Kind kind, int level, long unit, Instant since, String author, String reason, String decision) {
    /** What sort of closure it is. */
    enum Kind {
        /** Somebody locked it. */
        LOCK,
        /** Its time is over. */
        DEADLINE,
        /** The year is closed. */
        YEAR
    }
}
