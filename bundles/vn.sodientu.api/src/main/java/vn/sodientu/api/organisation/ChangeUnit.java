package vn.sodientu.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.UnitChange;

/**
 * A change of a unit to be recorded; see {@link UnitChange} for the meaning of the parts.
 *
 * @param decision at least 5 characters
 */
public record ChangeUnit(
        UnitChange.Kind kind, LocalDate from, @Nullable Long other, @Nullable String name, String decision) {}
