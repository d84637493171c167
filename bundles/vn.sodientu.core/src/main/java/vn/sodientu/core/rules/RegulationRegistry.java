package vn.sodientu.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongPredicate;
import vn.sodientu.api.outcome.Outcome;

/**
 * The regulations at hand and how many calls are at work with each bundle. Picking one and counting the call are one
 * step under the lock, so that whoever removes a module after seeing no call at work pulls it from under nobody.
 */
final class RegulationRegistry {
    private final long patience;
    private final LongPredicate candidates;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** Oldest first, replaced as a whole. */
    private volatile List<Registered> entries = List.of();

    private final Map<Long, Integer> uses = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** A registry whose callers wait so long for a regulation that is being replaced. */
    RegulationRegistry(Duration patience) {
        this(patience, bundle -> false);
    }

    /** @param candidates which bundles are candidates now; asked at each pick */
    RegulationRegistry(Duration patience, LongPredicate candidates) {
        this.patience = patience.toNanos();
        this.candidates = candidates;
    }

    List<Registered> entries() {
        return entries;
    }

    void add(Registered entry) {
        lock.lock();
        try {
            List<Registered> next = new ArrayList<>(entries);
            next.add(entry);
            next.sort(Registered.BY_AGE);
            entries = List.copyOf(next);
            seen.add(entry.id().code());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void remove(long service) {
        lock.lock();
        try {
            entries = entries.stream().filter(e -> e.service() != service).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a regulation of the code has been here since the start, so that its absence may be a replacement. */
    boolean hasSeen(String code) {
        lock.lock();
        try {
            return seen.contains(code);
        } finally {
            lock.unlock();
        }
    }

    int inUse(long bundle) {
        lock.lock();
        try {
            return uses.getOrDefault(bundle, 0);
        } finally {
            lock.unlock();
        }
    }

    /** Whether a call is waiting for a regulation to come. */
    boolean someoneWaits() {
        lock.lock();
        try {
            return lock.hasWaiters(changed);
        } finally {
            lock.unlock();
        }
    }

    /** Works with the regulation picked, counted as in use until the work is over. */
    <T> Outcome<T> use(Pick.Picker picker, Function<Registered, Outcome<T>> work) {
        Pick pick = acquire(picker);
        if (pick instanceof Pick.Found found) {
            try {
                return work.apply(found.regulation());
            } finally {
                release(found.regulation().bundle());
            }
        }
        return Outcome.refused((pick instanceof Pick.Absent absent ? absent.why() : ((Pick.Refused) pick).why()).get());
    }

    private Pick acquire(Pick.Picker picker) {
        lock.lock();
        try {
            long remaining = patience;
            Pick pick = picker.apply(marked());
            while (pick instanceof Pick.Absent && remaining > 0) {
                remaining = changed.awaitNanos(remaining);
                pick = picker.apply(marked());
            }
            if (pick instanceof Pick.Found found) {
                uses.merge(found.regulation().bundle(), 1, Integer::sum);
            }
            return pick;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return picker.apply(marked()) instanceof Pick.Absent absent ? absent : Picking.stopped();
        } finally {
            lock.unlock();
        }
    }

    private List<Registered> marked() {
        return entries.stream().map(e -> e.as(candidates.test(e.bundle()))).toList();
    }

    private void release(long bundle) {
        lock.lock();
        try {
            uses.computeIfPresent(bundle, (key, count) -> count > 1 ? count - 1 : null);
        } finally {
            lock.unlock();
        }
    }
}
