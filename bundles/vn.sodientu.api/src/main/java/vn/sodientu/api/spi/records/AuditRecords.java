package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The audit chain of a unit: each row carries the hash of the one before. */
@ProviderType
public interface AuditRecords {
    /**
     * Adds a row to the chain of a unit or school and answers its number, which is also the version of the school's
     * records. Numbers have no gaps.
     *
     * @param action what was done: marks.enter, pupils.store, print.done
     * @param subject address of the thing, never a name
     * @param detail versions and counts; no pupil's name
     */
    long append(long unit, Instant at, String account, String action, String subject, String detail);

    /** The number of the last row, 0 for an empty chain. */
    long last(long unit);

    /** Rows from a number on, oldest first. */
    List<Row> rows(long unit, long from, int limit);

    /** A row of the chain; hashes are SHA-256 in hex. */
    record Row(
            long unit,
            long number,
            Instant at,
            String account,
            String action,
            String subject,
            String detail,
            String previous,
            String hash) {}
}
