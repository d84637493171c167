package vn.sodientu.api.lock;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;

/**
 * A place in the register that is open or closed.
 *
 * @param subject null but for marks
 * @param slot null but for marks
 * @param column null but for marks
 */
public record LockPlace(
        SchoolClass clazz,
        LockPart part,
        Period period,
        @Nullable String subject,
        MarkColumn.@Nullable Slot slot,
        @Nullable String column) {
    /** A column of a sheet. */
    public static LockPlace marks(SchoolClass clazz, SheetId sheet, MarkColumn column) {
        return new LockPlace(clazz, LockPart.MARKS, sheet.term().period(), sheet.subject(), column.slot(), column.id());
    }

    /** Conduct and absences of a period. */
    public static LockPlace records(SchoolClass clazz, Period period) {
        return new LockPlace(clazz, LockPart.RECORDS, period, null, null, null);
    }

    /** The summer after the year. */
    public static LockPlace summer(SchoolClass clazz) {
        return new LockPlace(clazz, LockPart.SUMMER, Period.YEAR, null, null, null);
    }
}
