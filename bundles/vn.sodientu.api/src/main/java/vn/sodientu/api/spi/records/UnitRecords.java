package vn.sodientu.api.spi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.school.UnitKind;

/** Units and schools. What changes with time is answered as it stands today in Vietnam, unless a day is given. */
@ProviderType
public interface UnitRecords {
    /** All units, parents before children. */
    List<Unit> all();

    /** One unit. */
    Optional<Unit> find(long id);

    /** Adds a unit that is no school; the number is given by the store. */
    Unit add(@Nullable Long parent, UnitKind kind, String code, String name, LocalDate from);

    /** All schools, by name. */
    List<School> schools();

    /** One school. */
    Optional<School> school(long id);

    /** Adds a school and its unit; an empty code gets one made from the number. */
    School addSchool(
            long unit, String code, String name, SchoolLevel level, String province, String commune, LocalDate from);

    /** The whole tree through time. */
    UnitHistory history();

    /** A unit and those above it on a day, the nearest first; empty for an unknown number. */
    List<Unit> path(long unit, LocalDate day);

    /** A school with its name and the unit above it as of a day. */
    Optional<School> school(long id, LocalDate day);

    /** What happened to a unit, oldest entry first. */
    List<UnitChange> changes(long unit);

    /** Adds a change; its number is given by the store. */
    UnitChange add(UnitChange change);
}
