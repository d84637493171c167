package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.sheet.SummerRecord;

/** What pupils reached in summer: rows are only ever added, like marks. */
@ProviderType
public interface SummerRecords {
    /** The current records of a class. */
    List<SummerRecord> current(ClassId clazz);

    /** Adds records in one batch; the version of each is the new one. Stale ones fail the transaction. */
    void append(ClassId clazz, List<SummerRecord> records, String by, Instant at, String source);
}
