package vn.sodientu.domain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;

/**
 * A pupil's dated membership of a class. The row stays when the pupil leaves, struck through.
 *
 * @param ordinal number in the class list (số thứ tự), from 1, never given to another
 * @param to last day, null while it lasts
 */
public record Enrolment(ClassId clazz, Pupil pupil, int ordinal, LocalDate from, @Nullable LocalDate to) {
    /** The same membership without the pupil's sensitive particulars. */
    public Enrolment withoutSensitive() {
        return new Enrolment(clazz, pupil.withoutSensitive(), ordinal, from, to);
    }
}
