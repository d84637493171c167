package vn.sodientu.runtime.vaadin;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.spi.ui.ViewContribution;

/** The views that are installed at this moment. Thread-safe. */
@ProviderType
public interface ViewRegistry {
    /** All views, by {@link ViewContribution#order()} and then by route; the caller filters by permission. */
    List<ViewContribution> views();

    /**
     * Tells when views come or go, on a thread of the container: a user interface answers with {@code UI.access}.
     *
     * @return ends the subscription when run
     */
    Runnable addListener(Runnable listener);
}
