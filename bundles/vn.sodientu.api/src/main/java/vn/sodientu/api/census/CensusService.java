package vn.sodientu.api.census;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.year.SchoolYear;

/**
 * Household sheets, kept by the school in whose area the household lives. They are sensitive: reading them asks for
 * VIEW_SENSITIVE at the school and leaves an audit row. Writing asks for KEEP_DOCUMENTS, sums for VIEW_DOCUMENTS.
 */
@ProviderType
public interface CensusService {
    /**
     * The sheets that stand, by số phiếu.
     *
     * @param query a part of a number, a name or a place, without regard to case and diacritics; empty for all
     */
    Outcome<List<Household>> households(Actor who, long school, String query);

    /** Writes a sheet or changes it; the version before stays. */
    Outcome<Household> write(Actor who, WriteSheet command);

    /** Withdraws a sheet with a reason; its versions stay. */
    Outcome<Household> withdraw(Actor who, HouseholdId id, int version, String reason);

    /** Every version of a sheet, oldest first. */
    Outcome<List<Household>> history(Actor who, HouseholdId id);

    /** The figures of a school, or of all schools below a unit, for a year. */
    Outcome<CensusFigures> figures(Actor who, long unit, SchoolYear year);
}
