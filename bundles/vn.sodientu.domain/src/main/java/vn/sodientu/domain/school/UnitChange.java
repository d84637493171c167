package vn.sodientu.domain.school;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a unit from a day on. Changes are only ever added: of two for the same day the later one counts.
 *
 * @param number unique, later ones are greater
 * @param from first day it holds; for a closing the first day the unit is gone
 * @param other the new unit above for a move; the successor for a closing, null when there is none
 * @param name the new name for a renaming, else empty
 * @param decision what it rests on: a decision's number and date
 */
public record UnitChange(
        long unit,
        long number,
        Kind kind,
        LocalDate from,
        @Nullable Long other,
        String name,
        String decision,
        String author,
        Instant at) {

    /** What sort of change it is. */
    public enum Kind {
        /** The unit comes below another one. */
        MOVE,
        /** It has another name. */
        RENAME,
        /** It is dissolved or merged into another. */
        CLOSE
    }

    /** The same change under the number that the store gave it. */
    public UnitChange numbered(long given) {
        return new UnitChange(unit, given, kind, from, other, name, decision, author, at);
    }
}
