package vn.sodientu.core.memory;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.spi.records.LockRecords;
import vn.sodientu.domain.year.SchoolYear;

/** Locks, deadlines and reopenings, oldest first; a lift or a decision takes the place of the open row. */
record MemoryLocks(Tables tables) implements LockRecords {
    @Override
    public List<Lock> locks(List<Long> units, SchoolYear year) {
        return tables.locks.stream()
                .filter(lock ->
                        units.contains(lock.unit()) && lock.area().year().equals(year))
                .toList();
    }

    @Override
    public Optional<Lock> lock(long unit, long number) {
        return tables.locks.stream()
                .filter(lock -> lock.unit() == unit && lock.number() == number)
                .findFirst();
    }

    @Override
    public void add(Lock lock) {
        tables.locks.add(lock);
    }

    @Override
    public void lift(long unit, long number, Lock.Lift lift) {
        tables.locks.replaceAll(lock -> lock.unit() == unit && lock.number() == number ? lock.lifted(lift) : lock);
    }

    @Override
    public List<Deadline> deadlines(List<Long> units, SchoolYear year) {
        return tables.deadlines.stream()
                .filter(deadline ->
                        units.contains(deadline.unit()) && deadline.year().equals(year))
                .toList();
    }

    @Override
    public void add(Deadline deadline) {
        tables.deadlines.add(deadline);
    }

    @Override
    public List<Reopening> reopenings(long school, SchoolYear year) {
        return tables.reopenings.stream()
                .filter(one -> one.id().school() == school && one.area().year().equals(year))
                .toList();
    }

    @Override
    public Optional<Reopening> reopening(ReopeningId id) {
        return tables.reopenings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void add(Reopening reopening) {
        tables.reopenings.add(reopening);
    }

    @Override
    public void decide(ReopeningId id, Reopening.Decision decision) {
        tables.reopenings.replaceAll(one -> one.id().equals(id) ? one.decided(decision) : one);
    }

    @Override
    public long next() {
        return tables.next();
    }
}
