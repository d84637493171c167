package vn.sodientu.domain.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node of the management tree (đơn vị): department, district or whatever replaces it, school.
 *
 * @param parent the unit above, null for the top
 * @param from first day it exists
 * @param to last day, null while it exists
 */
public record Unit(
        long id,
        @Nullable Long parent,
        UnitKind kind,
        String code,
        String name,
        LocalDate from,
        @Nullable LocalDate to) {
    /** Whether the unit exists on a day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
