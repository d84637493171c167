package vn.sodientu.core.common;

import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.StaleRecordException;

/**
 * Work on the records that meets another writer is done again from its first read, so that it answers with what the
 * other wrote. Work checks everything before it writes anything: a refusal must leave nothing behind.
 */
public final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int ATTEMPTS = 8;

    private final RecordStore store;

    public Transactions(RecordStore store) {
        this.store = store;
    }

    /** Reads in one snapshot. */
    public <T> T read(Function<Records, T> work) {
        return store.read(work);
    }

    /** Writes in one transaction; a CONFLICT refusal when others were faster every time. */
    public <T> Outcome<T> write(Function<Records, Outcome<T>> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return store.write(work);
            } catch (StaleRecordException stale) {
                LOG.debug("Another writer was faster, attempt {} of {}", attempt, ATTEMPTS, stale);
            }
        }
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                "",
                "Nhiều người đang ghi cùng lúc nên chưa lưu được gì; xin thử lại",
                "Others are writing at the same time, so nothing was stored; please try again"));
    }
}
