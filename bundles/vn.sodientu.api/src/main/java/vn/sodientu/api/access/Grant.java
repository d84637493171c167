package vn.sodientu.api.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;

/**
 * A role held at a unit for some time.
 *
 * @param unit number of the unit; it holds for everything below as well
 * @param staff the member of staff a teacher, clerk or principal is, null for others
 * @param pupil the child of a parent, null for others
 * @param to last day, null for no end; an inspector always has one
 */
public record Grant(
        Role role,
        long unit,
        @Nullable StaffId staff,
        @Nullable PupilId pupil,
        LocalDate from,
        @Nullable LocalDate to) {
    /** Whether the grant holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
