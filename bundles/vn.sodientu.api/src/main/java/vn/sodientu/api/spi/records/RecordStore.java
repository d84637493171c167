package vn.sodientu.api.spi.records;

import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** The database as the services see it. One call is one transaction; nothing else can write. */
@ProviderType
public interface RecordStore {
    /** Reads in one consistent snapshot. */
    <T> T read(Function<Records, T> work);

    /**
     * Writes in one transaction: all or nothing. The work may be run again when the database asks for a retry, so it
     * must have no other effect.
     *
     * @throws StaleRecordException when a row was written by somebody else since it was read
     */
    <T> T write(Function<Records, T> work);
}
