package vn.sodientu.api.roster;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.SchoolLevel;

/**
 * A school to be created.
 *
 * @param unit the unit that manages it
 * @param code the Ministry's school code, null to get one made from the number
 */
public record NewSchool(
        String name, SchoolLevel level, long unit, @Nullable String code, String province, String commune) {}
