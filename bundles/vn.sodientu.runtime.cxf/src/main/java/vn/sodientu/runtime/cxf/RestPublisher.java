package vn.sodientu.runtime.cxf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps the REST bases in step with the services: what comes is gathered for a moment, what goes is gone at once. */
final class RestPublisher implements AutoCloseable {
    /** A bundle brings its resources one by one; this joins them into one build. */
    private static final Duration GATHERING = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestServerFactory factory;
    private final ServletSite site;
    private final SortedMap<String, RestBase> bases = new TreeMap<>();
    private final SortedMap<Long, Object> providers = new TreeMap<>();
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sodientu-rest-publisher");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> planned;

    RestPublisher(RestServerFactory factory, ServletSite site) {
        this.factory = factory;
        this.site = site;
    }

    synchronized void addResource(String base, long serviceId, Object resource) {
        bases.computeIfAbsent(base, RestBase::new).add(serviceId, resource);
        plan();
    }

    synchronized void addProvider(long serviceId, Object provider) {
        providers.put(serviceId, provider);
        plan();
    }

    /** When this returns no new request reaches the resource. */
    void removeResource(String base, long serviceId) throws InterruptedException {
        Generation old = null;
        synchronized (this) {
            RestBase known = bases.get(base);
            if (known != null && known.remove(serviceId)) {
                old = known.rebuild(factory, site, List.copyOf(providers.values()));
                if (known.isEmpty()) {
                    bases.remove(base);
                }
            }
        }
        if (old != null) {
            old.awaitEnd(PATIENCE);
        }
    }

    void removeProvider(long serviceId) throws InterruptedException {
        List<Generation> old = List.of();
        synchronized (this) {
            if (providers.remove(serviceId) != null) {
                old = rebuildAll();
            }
        }
        for (Generation generation : old) {
            generation.awaitEnd(PATIENCE);
        }
    }

    private synchronized void plan() {
        if (planned == null) {
            planned = builder.schedule(this::runPlanned, GATHERING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void runPlanned() {
        planned = null;
        rebuildAll();
    }

    private List<Generation> rebuildAll() {
        List<Object> current = List.copyOf(providers.values());
        List<Generation> retired = new ArrayList<>();
        for (Map.Entry<String, RestBase> entry : bases.entrySet()) {
            Generation old = entry.getValue().rebuild(factory, site, current);
            if (old != null) {
                retired.add(old);
            }
        }
        return retired;
    }

    @Override
    public void close() {
        builder.shutdownNow();
        synchronized (this) {
            for (RestBase base : bases.values()) {
                base.close(factory, site);
            }
            bases.clear();
        }
    }
}
