package vn.sodientu.api.spi.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;

/** Computed results as they stand, with the regulation and version that computed them. */
@ProviderType
public interface ResultRecords {
    /** The stored results of a class by pupil, without explanations. */
    Map<PupilId, YearOutcome> of(ClassId clazz);

    /** The stored result of one pupil in a class. */
    Optional<YearOutcome> of(ClassId clazz, PupilId pupil);

    /** Stores results, replacing those of the same pupils, in one batch. */
    void save(ClassId clazz, Map<PupilId, YearOutcome> outcomes);

    /** The stored results of all classes given, for statistics. */
    Map<ClassId, Map<PupilId, YearOutcome>> of(List<ClassId> classes);
}
