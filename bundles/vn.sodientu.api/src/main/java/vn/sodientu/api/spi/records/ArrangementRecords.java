package vn.sodientu.api.spi.records;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.ClassId;

/** Arrangements of single pupils: rows are only ever added; the highest version of each counts. */
@ProviderType
public interface ArrangementRecords {
    /** A new number for an arrangement of a school. */
    ArrangementId next(long school);

    /** The last version of every arrangement of a class, withdrawn ones included, oldest first. */
    List<GrantedArrangement> current(ClassId clazz);

    /** Every version of one arrangement, oldest first. */
    List<GrantedArrangement> history(ArrangementId id);

    /**
     * Adds a version. A second row of the same version makes the transaction fail with {@link StaleRecordException}.
     */
    void append(GrantedArrangement version);
}
