package vn.sodientu.api.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.SchoolLevel;

/**
 * A school to be created.
 *
 * @param unit the unit that manages it
 * @param from first day, null for that of its entry
 * @param code the Ministry's school code, null to get one made from the number
 */
public record NewSchool(
        String name,
        SchoolLevel level,
        long unit,
        @Nullable String code,
        String province,
        String commune,
        @Nullable LocalDate from) {
    /** A school whose first day is that of its entry. */
    public NewSchool(
            String name, SchoolLevel level, long unit, @Nullable String code, String province, String commune) {
        this(name, level, unit, code, province, commune, null);
    }
}
