package vn.sodientu.api.logbook;

import java.time.LocalDate;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.WeekState;

/**
 * The summary of a week.
 *
 * @param day any day of the week
 * @param state what the week shall be: OPEN keeps it open with its remark, or opens it again
 * @param remark of the homeroom teacher
 * @param note of the principal, or why the week is opened again
 * @param version the one the caller saw, 0 when never summed up
 */
public record CloseWeek(
        ClassId clazz,
        LocalDate day,
        WeekState state,
        String remark,
        int uniform,
        int violations,
        String note,
        int version) {}
