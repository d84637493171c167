package vn.sodientu.runtime.cxf;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.cxf.service.factory.ServiceConstructionException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All resources under one base path. Not thread-safe: {@link RestPublisher} guards it. */
final class RestBase {
    private static final Logger LOG = LoggerFactory.getLogger(RestBase.class);

    private final String base;
    private final RestServlet servlet = new RestServlet();
    /** By service id: the newest is last. */
    private final SortedMap<Long, Object> resources = new TreeMap<>();

    private @Nullable ServiceRegistration<Servlet> mounted;

    RestBase(String base) {
        this.base = base;
    }

    void add(long serviceId, Object resource) {
        resources.put(serviceId, resource);
    }

    boolean remove(long serviceId) {
        return resources.remove(serviceId) != null;
    }

    boolean isEmpty() {
        return resources.isEmpty();
    }

    /** @return the retired generation */
    @Nullable
    Generation rebuild(RestServerFactory factory, ServletSite site, List<Object> providers) {
        Generation next = resources.isEmpty() ? null : build(factory, providers);
        Generation before = servlet.swap(next);
        if (before != null) {
            before.retire();
        }
        mount(site, next != null);
        return before;
    }

    void close(RestServerFactory factory, ServletSite site) {
        resources.clear();
        rebuild(factory, site, List.of());
    }

    /** A resource that cannot be published is left out, newest first: it must not take the others with it. */
    private @Nullable Generation build(RestServerFactory factory, List<Object> providers) {
        List<Object> candidates = new ArrayList<>(resources.values());
        while (!candidates.isEmpty()) {
            try {
                Generation built = factory.build(base, candidates, providers);
                LOG.info("REST {}: {} resources", base, candidates.size());
                return built;
            } catch (ServiceConstructionException e) {
                Object newest = candidates.remove(candidates.size() - 1);
                LOG.error("REST {}: not published: {}", base, newest.getClass().getName(), e);
            }
        }
        return null;
    }

    private void mount(ServletSite site, boolean wanted) {
        ServiceRegistration<Servlet> known = mounted;
        if (wanted && known == null) {
            mounted = site.mount(base, servlet);
        } else if (!wanted && known != null) {
            mounted = null;
            known.unregister();
        }
    }
}
