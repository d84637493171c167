package vn.sodientu.api.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;

/**
 * A mark sheet that somebody enters in the assigned teacher's place. Never deleted: it is ended.
 *
 * @param number unique within the school
 * @param to who enters
 * @param until last day
 * @param author the account that gave it
 * @param ended when it was ended before its time, null when it was not
 */
public record Delegation(
        long number,
        SheetId sheet,
        StaffId to,
        LocalDate from,
        LocalDate until,
        String reason,
        String author,
        @Nullable Instant ended) {
    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return ended == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Its address: school and number. */
    public String id() {
        return sheet.clazz().school() + "-" + number;
    }
}
