package vn.sodientu.api.choice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.SchoolYear;

/**
 * Something a unit chose for itself and everything below it. Choices are only ever added; the last one counts.
 *
 * @param key what is chosen: "regulation", a template's id, a setting's or module's name
 * @param grade the grade it is for, null for all
 * @param from first school year it holds
 * @param to last school year, null for no end
 * @param value what was chosen: TT22/1.0.1, a template's version, a setting's value, on or off
 */
public record Choice(
        long unit,
        Kind kind,
        String key,
        @Nullable Integer grade,
        SchoolYear from,
        @Nullable SchoolYear to,
        String value,
        String author,
        Instant at) {
    /** What sort of choice it is. */
    public enum Kind {
        /** Which regulation, in which version; key "regulation". */
        REGULATION,
        /** Which version of a template. */
        TEMPLATE,
        /** A setting. */
        SETTING,
        /** A module on or off. */
        MODULE
    }

    /** Whether the choice speaks of a year and grade; a null grade asks for choices made for all grades. */
    public boolean covers(SchoolYear year, @Nullable Integer forGrade) {
        boolean inYears = year.compareTo(from) >= 0 && (to == null || year.compareTo(to) <= 0);
        return inYears && (grade == null || grade.equals(forGrade));
    }
}
