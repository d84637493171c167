package vn.sodientu.domain.logbook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.sodientu.domain.id.ClassId;

/**
 * What is written under a week of the logbook (tổng kết tuần); each change is a row of its own.
 *
 * @param monday the week's first day
 * @param remark of the homeroom teacher (ý kiến GVCN)
 * @param uniform cases of faulty dress (đồng phục)
 * @param violations other cases (vi phạm khác)
 * @param note of the principal, or why the week was opened again
 * @param version 0 when never written
 */
public record WeekNote(
        ClassId clazz,
        LocalDate monday,
        WeekState state,
        String remark,
        int uniform,
        int violations,
        String note,
        int version,
        String by,
        Instant at) {
    /** The first day of the week of a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A week nobody has summed up. */
    public static WeekNote open(ClassId clazz, LocalDate day) {
        return new WeekNote(clazz, monday(day), WeekState.OPEN, "", 0, 0, "", 0, "", Instant.EPOCH);
    }
}
