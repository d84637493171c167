package vn.sodientu.modules.run;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Lets the framework forget the class loader of an uninstalled bundle. */
final class Wiring {
    private Wiring() {}

    /** Only when nothing else hangs on it: a refresh restarts everything that does. */
    static void release(BundleContext context, Bundle uninstalled) {
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        FrameworkWiring wiring = system == null ? null : system.adapt(FrameworkWiring.class);
        if (wiring != null && wiring.getDependencyClosure(List.of(uninstalled)).size() <= 1) {
            wiring.refreshBundles(List.of(uninstalled));
        }
    }
}
