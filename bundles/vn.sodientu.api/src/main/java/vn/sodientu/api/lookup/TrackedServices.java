package vn.sodientu.api.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.util.tracker.ServiceTracker;

/** One instance a bundle: services are counted as used by the bundle that asks, not by this one. */
@Component(scope = ServiceScope.BUNDLE)
public final class TrackedServices implements Services {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BundleContext bundle;
    private final Duration patience;
    private final Map<Class<?>, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();

    /** Called by the component runtime for each bundle that refers to {@link Services}. */
    @Activate
    public TrackedServices(ComponentContext component) {
        this(component.getUsingBundle().getBundleContext(), PATIENCE);
    }

    TrackedServices(BundleContext bundle, Duration patience) {
        this.bundle = bundle;
        this.patience = patience;
    }

    @Override
    public <T> T get(Class<T> type) {
        try {
            T service = tracker(type).waitForService(patience.toMillis());
            if (service != null) {
                return service;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new MissingServiceException(type);
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(tracker(type).getService());
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return List.copyOf(tracker(type).getTracked().values());
    }

    @Deactivate
    void close() {
        trackers.values().forEach(ServiceTracker::close);
        trackers.clear();
    }

    @SuppressWarnings("unchecked") // made for the very type it is kept under
    private <T> ServiceTracker<T, T> tracker(Class<T> type) {
        return (ServiceTracker<T, T>) trackers.computeIfAbsent(type, this::open);
    }

    private ServiceTracker<?, ?> open(Class<?> type) {
        ServiceTracker<?, ?> tracker = new ServiceTracker<>(bundle, type.getName(), null);
        tracker.open();
        return tracker;
    }
}
