package vn.sodientu.domain.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;

/**
 * A pupil's dated membership of a class. The row stays when the pupil leaves, struck through, and who returns to the
 * class gets his own row again.
 *
 * @param ordinal number in the class list (số thứ tự), from 1, never given to another
 * @param from first day
 * @param to last day, null while it lasts
 * @param stays the spans of days in the class, oldest first; more than one after a return
 */
public record Enrolment(
        ClassId clazz, Pupil pupil, int ordinal, LocalDate from, @Nullable LocalDate to, List<Stay> stays) {
    private static final int LAST_DAY_OF_YEAR = 31;

    public Enrolment {
        stays = List.copyOf(stays);
    }

    /** A membership without interruption. */
    public Enrolment(ClassId clazz, Pupil pupil, int ordinal, LocalDate from, @Nullable LocalDate to) {
        this(clazz, pupil, ordinal, from, to, List.of(new Stay(from, to)));
    }

    /** The same membership without the pupil's sensitive particulars. */
    public Enrolment withoutSensitive() {
        return new Enrolment(clazz, pupil.withoutSensitive(), ordinal, from, to, stays);
    }

    /** Whether the pupil belonged to the class on a day. */
    public boolean on(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.covers(day));
    }

    /** Whether the row is struck through: the pupil left before the end of the year, which is 31 July. */
    public boolean struck() {
        return to != null && !(to.getMonth() == Month.JULY && to.getDayOfMonth() == LAST_DAY_OF_YEAR);
    }
}
