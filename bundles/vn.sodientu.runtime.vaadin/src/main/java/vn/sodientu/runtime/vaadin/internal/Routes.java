package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.AmbiguousRouteConfigurationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.spi.ui.ViewContribution;

/**
 * Keeps Vaadin's routes in step with the views. While two bundles offer the same route (a new version beside the old),
 * the one that came last has it; when it goes, the other gets it back.
 */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final Class<? extends RouterLayout> layout;
    private final Map<String, Deque<ViewContribution>> offers = new HashMap<>();
    private @Nullable RouteConfiguration target;

    Routes(Class<? extends RouterLayout> layout) {
        this.layout = layout;
    }

    /** From now on changes go to this configuration, and everything known is set in it. */
    synchronized void attach(RouteConfiguration configuration) {
        target = configuration;
        offers.values().forEach(offer -> set(offer.getLast()));
    }

    synchronized void detach() {
        target = null;
    }

    synchronized void add(ViewContribution view) {
        Deque<ViewContribution> offer = offers.computeIfAbsent(view.route(), route -> new ArrayDeque<>());
        if (!offer.isEmpty()) {
            unset(offer.getLast());
        }
        offer.addLast(view);
        set(view);
    }

    synchronized void remove(ViewContribution view) {
        Deque<ViewContribution> offer = offers.get(view.route());
        if (offer == null || !offer.contains(view)) {
            return;
        }
        boolean served = offer.getLast() == view;
        offer.remove(view);
        if (served) {
            unset(view);
            if (!offer.isEmpty()) {
                set(offer.getLast());
            }
        }
        if (offer.isEmpty()) {
            offers.remove(view.route());
        }
    }

    private void set(ViewContribution view) {
        RouteConfiguration configuration = target;
        if (configuration == null) {
            return;
        }
        try {
            configuration.setRoute(view.route(), component(view), List.of(layout));
            LOG.info("View /{}: {}", view.route(), view.viewClass().getName());
        } catch (AmbiguousRouteConfigurationException e) {
            LOG.error(
                    "View /{} of {} collides with another route",
                    view.route(),
                    view.viewClass().getName(),
                    e);
        }
    }

    private void unset(ViewContribution view) {
        RouteConfiguration configuration = target;
        if (configuration != null) {
            configuration.removeRoute(view.route(), component(view));
            LOG.info("View /{} is gone", view.route());
        }
    }

    private static Class<? extends Component> component(ViewContribution view) {
        return view.viewClass().asSubclass(Component.class);
    }
}
