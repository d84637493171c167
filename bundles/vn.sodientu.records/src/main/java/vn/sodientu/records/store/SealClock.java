package vn.sodientu.records.store;

import jakarta.persistence.PersistenceException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.records.audit.Sealing;

/**
 * Seals the chains once a day and when the store closes. It looks every quarter of an hour whether the day has its
 * seal, so that a server that slept over midnight, or whose database was away, makes up for it.
 */
final class SealClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SealClock.class);
    private static final int MINUTES = 15;

    private final Sealing sealing;
    private final ScheduledExecutorService timer;

    SealClock(Sealing sealing) {
        this.sealing = sealing;
        ScheduledThreadPoolExecutor single = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "audit-seal");
            thread.setDaemon(true);
            return thread;
        });
        timer = single;
        var unused = single.scheduleWithFixedDelay(() -> attempt(sealing::today), MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** A seal that cannot be made now must not stop the ones to come, nor the end of the server. */
    private static void attempt(Runnable seal) {
        try {
            seal.run();
        } catch (StaleRecordException another) {
            LOG.debug("Another server has just sealed the chains", another);
        } catch (PersistenceException | EclipseLinkException | UncheckedIOException | IllegalStateException e) {
            LOG.error("The audit chains could not be sealed", e);
        }
    }

    @Override
    public void close() {
        timer.shutdown();
        attempt(sealing::changes);
    }
}
