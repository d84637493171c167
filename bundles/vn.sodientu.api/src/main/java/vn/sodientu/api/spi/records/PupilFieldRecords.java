package vn.sodientu.api.spi.records;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.id.PupilId;

/** The fields of pupils' files: rows are only ever added; the highest version of a field counts. */
@ProviderType
public interface PupilFieldRecords {
    /** The last version of every field of a pupil. */
    List<FieldEntry> current(PupilId pupil);

    /** Every version of one field, oldest first. */
    List<FieldEntry> history(PupilId pupil, String field);

    /**
     * Adds a version. A second row of the same version makes the transaction fail with {@link StaleRecordException}.
     *
     * @param sealed whether it is stored encrypted
     */
    void append(PupilId pupil, FieldEntry entry, boolean sealed);
}
