package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;

/** Who enters in whose place; rows are ended, never deleted. */
@ProviderType
public interface DelegationRecords {
    /** Adds one and answers it with its number; the number given is ignored. */
    Delegation add(Delegation delegation);

    /** One by school and number. */
    Optional<Delegation> find(long school, long number);

    /** Those of a class, newest first. */
    List<Delegation> of(ClassId clazz);

    /** Those given to a member of staff that were not ended; whether they hold today is for the reader to see. */
    List<Delegation> to(StaffId staff);

    /** Ends one. */
    void end(long school, long number, Instant at);
}
