package vn.sodientu.api.spi.records;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;

/** Household sheets: rows are only ever added, and all they say is encrypted where it lies. */
@ProviderType
public interface CensusRecords {
    /** A new number for a sheet of a school. */
    HouseholdId next(long school);

    /** The last version of every sheet of a school, withdrawn ones included, by number. */
    List<Household> current(long school);

    /** Every version of a sheet, oldest first. */
    List<Household> history(HouseholdId id);

    /** Adds a version. A second one of the same number makes the transaction fail with {@link StaleRecordException}. */
    void append(Household version);
}
