package vn.sodientu.print.order;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.print.render.BookPrinter;
import vn.sodientu.print.render.LayoutEngine;
import vn.sodientu.print.template.TemplateStore;

/**
 * Runs orders in the background, one document a core. Orders that a stop interrupted are taken up again at the next
 * start; a template or regulation that is not there yet gets half a minute to appear.
 */
@Component(service = PrintQueue.class, configurationPid = "vn.sodientu.print")
public final class PrintQueue {
    private static final Logger LOG = LoggerFactory.getLogger(PrintQueue.class);
    private static final int TRIES = 15;
    private static final long PAUSE_SECONDS = 2;

    private final ScheduledThreadPoolExecutor pool =
            new ScheduledThreadPoolExecutor(Runtime.getRuntime().availableProcessors(), work -> {
                Thread thread = new Thread(work, "sodientu-print-orders");
                thread.setDaemon(true);
                return thread;
            });
    private final PrintJob job;
    private final Duration limit;
    private @Nullable BookPrinter printer;

    /** The component's settings, in the configuration vn.sodientu.print. */
    public @interface Settings {
        /** Seconds a document may take. */
        long limitSeconds() default 120;
    }

    /** Takes up what is unfinished. */
    @Activate
    public PrintQueue(
            @Reference RecordStore store,
            @Reference RegulationService regulations,
            @Reference TemplateStore templates,
            Settings settings) {
        this(store, regulations, templates, Duration.ofSeconds(settings.limitSeconds()), Clock.systemUTC());
    }

    PrintQueue(RecordStore store, RegulationService regulations, TemplateStore templates, Duration limit, Clock clock) {
        this.limit = limit;
        this.job = new PrintJob(store, regulations, templates, this::printer, clock);
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        store.read(records -> records.prints().unfinished()).stream()
                .map(PrintOrder::id)
                .forEach(this::submit);
    }

    /** Stops; what is at work is left to the next start. */
    @Deactivate
    public void stop() {
        pool.shutdownNow();
    }

    /** Puts an order in the queue. */
    public void submit(PrintOrderId id) {
        pool.execute(() -> attempt(id, 1));
    }

    private void attempt(PrintOrderId id, int number) {
        try {
            if (!job.run(id, number >= TRIES)) {
                var unused = pool.schedule(() -> attempt(id, number + 1), PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | RejectedExecutionException e) {
            LOG.info("Order {} waits for the next start", id);
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The runner of jobs is one of the edges: an order must end with a reason whatever happens.
            LOG.error("Order {} broke", id, e);
            giveUp(id);
        }
    }

    private void giveUp(PrintOrderId id) {
        try {
            job.giveUp(id);
        } catch (RuntimeException e) {
            LOG.error("Order {} could not be ended; the next start takes it up", id, e);
        }
    }

    private synchronized BookPrinter printer() {
        if (printer == null) {
            printer = new BookPrinter(new LayoutEngine(), limit);
        }
        return printer;
    }
}
