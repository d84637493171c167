package vn.sodientu.modules.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.modules.ModuleInfo.State;
import vn.sodientu.modules.check.ModuleHeader;

/** The bundles of the framework as modules. */
final class Inventory {
    private static final String OURS = "vn.sodientu.";

    private final BundleContext context;

    Inventory(BundleContext context) {
        this.context = context;
    }

    /** Our bundles and those that say they are modules, by name and version. */
    List<Bundle> all() {
        return Stream.of(context.getBundles())
                .filter(bundle -> name(bundle).startsWith(OURS) || kind(bundle) != Kind.CORE)
                .sorted(Comparator.comparing(Inventory::name).thenComparing(Bundle::getVersion))
                .toList();
    }

    /** Every version of a name, lowest first; bundles of the container included, so that nobody replaces one. */
    List<Bundle> versions(String name) {
        return Stream.of(context.getBundles())
                .filter(bundle -> name(bundle).equals(name))
                .sorted(Comparator.comparing(Bundle::getVersion))
                .toList();
    }

    Optional<Bundle> find(String name, Version version) {
        return versions(name).stream()
                .filter(bundle -> bundle.getVersion().equals(version))
                .findFirst();
    }

    static String name(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name == null ? "" : name;
    }

    static Kind kind(Bundle bundle) {
        return ModuleHeader.kind(bundle.getHeaders("").get(ModuleHeader.NAME)).orElse(Kind.CORE);
    }

    static State state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE, Bundle.STARTING -> State.RUNNING;
            case Bundle.INSTALLED, Bundle.UNINSTALLED -> State.UNRESOLVED;
            default -> State.STOPPED;
        };
    }

    static String label(Bundle bundle) {
        return name(bundle) + "/" + bundle.getVersion();
    }
}
