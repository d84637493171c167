package vn.sodientu.domain.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/**
 * Which days belong to which term. The province fixes the calendar every year; without its word the second term begins
 * on the third Monday of January.
 *
 * @param second first day of term II
 */
public record TermDays(SchoolYear year, LocalDate second) {
    private static final int THIRD = 3;

    public TermDays {
        if (second.isBefore(year.firstDay()) || second.isAfter(year.lastDay())) {
            throw new IllegalArgumentException(second + " is not in the school year " + year);
        }
    }

    /** The calendar of a year in which nobody fixed another. */
    public static TermDays usual(SchoolYear year) {
        LocalDate january = LocalDate.of(year.start() + 1, Month.JANUARY, 1);
        return new TermDays(year, january.with(TemporalAdjusters.dayOfWeekInMonth(THIRD, DayOfWeek.MONDAY)));
    }

    /** The term of a day of the year. */
    public Term of(LocalDate day) {
        return day.isBefore(second) ? Term.HK1 : Term.HK2;
    }

    /** First day of a term. */
    public LocalDate first(Term term) {
        return term == Term.HK1 ? year.firstDay() : second;
    }

    /** Last day of a term. */
    public LocalDate last(Term term) {
        return term == Term.HK1 ? second.minusDays(1) : year.lastDay();
    }
}
