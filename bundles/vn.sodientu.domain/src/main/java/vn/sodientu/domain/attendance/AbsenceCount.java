package vn.sodientu.domain.attendance;

import java.util.Collection;

/**
 * Half-days missed.
 *
 * @param excused with leave
 * @param unexcused without
 */
public record AbsenceCount(int excused, int unexcused) {
    /** Nothing missed. */
    public static final AbsenceCount NONE = new AbsenceCount(0, 0);

    /** Adds up; entries taken back count nothing. */
    public static AbsenceCount of(Collection<Absence> absences) {
        int excused = 0;
        int unexcused = 0;
        for (Absence absence : absences) {
            excused += absence.leave() == Leave.EXCUSED ? 1 : 0;
            unexcused += absence.leave() == Leave.UNEXCUSED ? 1 : 0;
        }
        return new AbsenceCount(excused, unexcused);
    }

    /** Both kinds together. */
    public int total() {
        return excused + unexcused;
    }
}
