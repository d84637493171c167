package vn.sodientu.api.spi.records;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.MarkEntry;

/** Marks: rows are only ever added; the highest version of a cell counts. */
@ProviderType
public interface MarkRecords {
    /** The current entry of every cell of a sheet ever written. */
    List<MarkEntry> current(SheetId sheet);

    /** The current entries of a whole class, all subjects and terms. */
    List<MarkEntry> current(ClassId clazz);

    /** The current entries of some pupils of a class, all subjects and terms. */
    List<MarkEntry> current(ClassId clazz, List<PupilId> pupils);

    /** Every entry of one cell, oldest first. */
    List<MarkEntry> history(SheetId sheet, PupilId pupil, String column);

    /**
     * Adds entries in one batch. A second entry with the same cell and version makes the transaction fail with
     * {@link StaleRecordException}: of two writers one wins and the other is told.
     */
    void append(List<MarkEntry> entries);
}
