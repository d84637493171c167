package vn.sodientu.api.spi.records;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.domain.id.ClassId;

/** Corrections and their steps: rows are only ever added. */
@ProviderType
public interface CorrectionRecords {
    /** One correction. */
    Optional<Correction> find(CorrectionId id);

    /** The corrections of a class, oldest first. */
    List<Correction> of(ClassId clazz);

    /** The corrections of a school, oldest first. */
    List<Correction> of(long school);

    /** A new number. */
    long next();

    /** Adds a correction with its first step. */
    void add(Correction correction);

    /**
     * Adds the last step of a correction. A step with the same place makes the transaction fail with
     * {@link StaleRecordException}: of two people who act at once one is told.
     */
    void addStep(Correction correction);
}
