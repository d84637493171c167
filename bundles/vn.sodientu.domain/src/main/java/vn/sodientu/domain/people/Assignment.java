package vn.sodientu.domain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;

/**
 * A teaching assignment (phân công): who enters the marks of a class in a subject and term. Several may share one; they
 * share its one set of marks.
 *
 * @param from first day, {@link #BEGINNING} when nobody said
 * @param to last day, null while it lasts
 */
public record Assignment(SheetId sheet, StaffId teacher, LocalDate from, @Nullable LocalDate to) {
    /** The first day of what holds since the class exists. */
    public static final LocalDate BEGINNING = LocalDate.EPOCH;

    /** An assignment from the beginning on. */
    public Assignment(SheetId sheet, StaffId teacher) {
        this(sheet, teacher, BEGINNING, null);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
