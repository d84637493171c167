package vn.sodientu.domain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days in a class, both ends included.
 *
 * @param to last day, null while it lasts
 */
public record Stay(LocalDate from, @Nullable LocalDate to) {
    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
