package vn.sodientu.domain.school;

/**
 * How much of a subject is taught; the number of regular marks depends on it.
 *
 * @param perYear lessons a year (TT26, TT22), 0 when only the weekly number is known
 * @param perWeekTenths tenths of weekly lessons (TT58; 15 is one and a half), 0 when only the yearly number is known
 */
public record Periods(int perYear, int perWeekTenths) {
    public Periods {
        if (perYear < 0 || perWeekTenths < 0) {
            throw new IllegalArgumentException("Lessons cannot be negative");
        }
    }

    /** Lessons counted by the year. */
    public static Periods yearly(int lessons) {
        return new Periods(lessons, 0);
    }

    /** Lessons counted by the week, in tenths. */
    public static Periods weeklyTenths(int tenths) {
        return new Periods(0, tenths);
    }
}
