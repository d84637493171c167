package vn.sodientu.api.spi.records;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.domain.year.SchoolYear;

/** Locks, deadlines and reopenings: rows are only ever added. */
@ProviderType
public interface LockRecords {
    /** The locks of some units in a year, oldest first, lifted ones included. */
    List<Lock> locks(List<Long> units, SchoolYear year);

    /** One lock. */
    Optional<Lock> lock(long unit, long number);

    /** Adds a lock; its number is given by {@link #next}. */
    void add(Lock lock);

    /** Adds the lift of a lock; a second one fails with {@link StaleRecordException}. */
    void lift(long unit, long number, Lock.Lift lift);

    /** All deadlines some units ever set in a year, oldest first. */
    List<Deadline> deadlines(List<Long> units, SchoolYear year);

    /** Adds a deadline; its number is given by {@link #next}. */
    void add(Deadline deadline);

    /** The reopenings of a school in a year, oldest first. */
    List<Reopening> reopenings(long school, SchoolYear year);

    /** One reopening. */
    Optional<Reopening> reopening(ReopeningId id);

    /** Adds a reopening that nobody decided yet; its number is given by {@link #next}. */
    void add(Reopening reopening);

    /** Adds the decision on a reopening; a second one fails with {@link StaleRecordException}. */
    void decide(ReopeningId id, Reopening.Decision decision);

    /** A new number for any of them. */
    long next();
}
