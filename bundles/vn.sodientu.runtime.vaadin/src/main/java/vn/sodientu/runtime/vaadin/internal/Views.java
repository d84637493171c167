package vn.sodientu.runtime.vaadin.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.runtime.vaadin.ViewRegistry;

/** The contributed views and who wants to hear of them. */
final class Views implements ViewRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final Comparator<ViewContribution> BY_PLACE =
            Comparator.comparingInt(ViewContribution::order).thenComparing(ViewContribution::route);

    private final List<ViewContribution> views = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void add(ViewContribution view) {
        views.add(view);
        tell();
    }

    void remove(ViewContribution view) {
        views.remove(view);
        tell();
    }

    Optional<ViewContribution> ofClass(Class<?> type) {
        return views.stream().filter(view -> view.viewClass() == type).findFirst();
    }

    @Override
    public List<ViewContribution> views() {
        return views.stream().sorted(BY_PLACE).toList();
    }

    @Override
    public Runnable addListener(Runnable listener) {
        listeners.add(listener);
        return () -> {
            if (!listeners.remove(listener)) {
                LOG.debug("listener was removed before");
            }
        };
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
