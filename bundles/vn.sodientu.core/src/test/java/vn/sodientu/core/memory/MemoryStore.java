package vn.sodientu.core.memory;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.StaleRecordException;

/** Copy on write: of two transactions that began on one state, the second to finish is stale. */
public final class MemoryStore implements RecordStore {
    private final Object commit = new Object();
    private final AtomicInteger markReads = new AtomicInteger();
    private volatile Tables current = new Tables();
    private volatile Runnable beforeCommit = () -> {};

    /** Something to be done after the work and before the commit of each writing transaction. */
    public void beforeCommit(Runnable step) {
        beforeCommit = step;
    }

    /** How often marks were asked for so far. */
    public int markReads() {
        return markReads.get();
    }

    /** A token that changes with every commit. */
    public Object state() {
        return current;
    }

    @Override
    public <T> T read(Function<Records, T> work) {
        return work.apply(new MemoryRecords(current, markReads));
    }

    @Override
    public <T> T write(Function<Records, T> work) {
        Tables base = current;
        Tables draft = base.copy();
        T answer = work.apply(new MemoryRecords(draft, markReads));
        if (draft.same(base)) {
            return answer;
        }
        beforeCommit.run();
        synchronized (commit) {
            if (current != base) {
                throw new StaleRecordException("Another transaction was faster", new IllegalStateException("stale"));
            }
            current = draft;
        }
        return answer;
    }
}
