package vn.sodientu.domain.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a field.
 *
 * @param from first day, null when it is not known; always null in fields that hold one value
 * @param to last day, null while it lasts
 */
public record FieldItem(String value, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** A value without days. */
    public static FieldItem of(String value) {
        return new FieldItem(value, null, null);
    }

    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
