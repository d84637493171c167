package vn.sodientu.api.lock;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What a lock or an opening reaches within its unit; a null part narrows nothing. A closed year is an area of which only
 * the year is given.
 *
 * @param grade khối
 * @param part marks, or conduct and absences, or the summer
 * @param period a term or YEAR; marks belong to the period of their term
 * @param subject code of a subject
 * @param slot a group of columns, such as all regular marks
 * @param column id of one column of the plan
 */
public record LockArea(
        SchoolYear year,
        @Nullable Integer grade,
        @Nullable ClassId clazz,
        @Nullable LockPart part,
        @Nullable Period period,
        @Nullable String subject,
        MarkColumn.@Nullable Slot slot,
        @Nullable String column) {
    /** A whole year. */
    public static LockArea ofYear(SchoolYear year) {
        return new LockArea(year, null, null, null, null, null, null, null);
    }

    /** Whether the place lies within the area. */
    public boolean covers(LockPlace place) {
        return year.equals(place.clazz().year())
                && (grade == null || grade == place.clazz().grade())
                && (clazz == null || clazz.equals(place.clazz().id()))
                && (part == null || part == place.part())
                && (period == null || period == place.period())
                && (subject == null || subject.equals(place.subject()))
                && (slot == null || slot == place.slot())
                && (column == null || column.equals(place.column()));
    }
}
