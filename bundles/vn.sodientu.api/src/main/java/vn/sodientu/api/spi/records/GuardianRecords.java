package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;

/**
 * Guardians and whose they are: rows are only ever added; the highest version counts. What is known of a person is
 * stored encrypted. A second row of the same version makes the transaction fail with {@link StaleRecordException}.
 */
@ProviderType
public interface GuardianRecords {
    /** A new number for a guardian of a school. */
    GuardianId next(long school);

    /** One guardian. */
    Optional<Guardian> find(GuardianId id);

    /** All guardians of a school. */
    List<Guardian> ofSchool(long school);

    /** Whose the guardian is or was. */
    List<GuardianLink> links(GuardianId guardian);

    /** The guardians a pupil has or had. */
    List<GuardianLink> links(PupilId pupil);

    /** The guardians of all pupils of a school. */
    List<GuardianLink> linksOfSchool(long school);

    /** Adds a version of a person. */
    void append(Guardian person, String by, Instant at);

    /** Adds a version of a link. */
    void append(GuardianLink link, String by, Instant at);
}
