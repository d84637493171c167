package vn.sodientu.api.spi.records;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;

/** Homeroom books: rows are only ever added, and their texts are encrypted where they lie. */
@ProviderType
public interface HomeroomRecords {
    /** A new number for an entry of a school. */
    EntryId next(long school);

    /** The last version of every entry of a class, withdrawn ones included, by number. */
    List<BookEntry> current(ClassId clazz);

    /** Every version of an entry, oldest first. */
    List<BookEntry> history(EntryId id);

    /** Adds a version. A second one of the same number makes the transaction fail with {@link StaleRecordException}. */
    void append(BookEntry version);
}
