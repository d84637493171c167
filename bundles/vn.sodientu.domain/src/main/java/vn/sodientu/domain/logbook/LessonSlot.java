package vn.sodientu.domain.logbook;

import java.time.LocalDate;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.ClassId;

/**
 * The place of a lesson in the logbook.
 *
 * @param period the lesson of the half-day (tiết), from 1
 */
public record LessonSlot(ClassId clazz, LocalDate day, Session session, int period) {
    /** The most lessons of a half-day; forms have five, schools with short lessons one or two more. */
    public static final int MOST_PERIODS = 7;

    /** Whether the number is one of a half-day's. */
    public boolean exists() {
        return period >= 1 && period <= MOST_PERIODS;
    }
}
