package vn.sodientu.api.lock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/**
 * The moment from which a unit's register closes by itself. Of several for the same place the newest counts; of those of
 * several units every one counts, so that a school can be stricter than its department and never laxer.
 *
 * @param slot the group of columns, null for all of the part
 * @param due the moment it closes; null takes the deadline back
 * @param decision article or decision it rests on, empty when none was given
 */
public record Deadline(
        long unit,
        long number,
        SchoolYear year,
        Period period,
        LockPart part,
        MarkColumn.@Nullable Slot slot,
        @Nullable Instant due,
        String decision,
        String author,
        Instant at) {
    /** Whether it speaks of the place. */
    public boolean covers(LockPlace place) {
        return year.equals(place.clazz().year())
                && period == place.period()
                && part == place.part()
                && (slot == null || slot == place.slot());
    }

    /** Whether it takes the place of an older one. */
    public boolean replaces(Deadline older) {
        return unit == older.unit
                && year.equals(older.year)
                && period == older.period
                && part == older.part
                && slot == older.slot;
    }

    /** Whether it has passed. */
    public boolean passedAt(Instant now) {
        return due != null && !now.isBefore(due);
    }
}
