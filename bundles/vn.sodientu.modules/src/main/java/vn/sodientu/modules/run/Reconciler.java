package vn.sodientu.modules.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.modules.check.ModuleJar;

/**
 * Brings the framework back to what was installed and removed by hand. Two things undo that: an emptied bundle cache,
 * which loses the modules, and the container's next feature installation, which brings back the bundles its features
 * name (replaced and removed ones).
 */
final class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final BundleContext context;
    private final Inventory inventory;
    private final Shelf shelf;

    Reconciler(BundleContext context, Shelf shelf) {
        this.context = context;
        this.inventory = new Inventory(context);
        this.shelf = shelf;
    }

    void run() {
        shelf.files().forEach(this::restore);
        SortedSet<String> removed = shelf.removed();
        for (Bundle bundle : inventory.all()) {
            if (removed.contains(Inventory.label(bundle)) || replaced(bundle)) {
                uninstall(bundle);
            }
        }
    }

    private void restore(Path file) {
        ModuleJar jar;
        try {
            jar = KeptFile.read(file);
        } catch (IOException e) {
            LOG.error("{} is no readable module and is skipped", file.getFileName(), e);
            return;
        }
        boolean present = inventory.find(jar.name(), jar.version()).isPresent();
        boolean outdone = jar.kind() != Kind.TEMPLATE
                && !staysBeside(jar.label())
                && serving(jar.name()).anyMatch(other -> other.getVersion().compareTo(jar.version()) > 0);
        if (present || outdone) {
            return;
        }
        try {
            Installer.load(context, jar, file).start();
            LOG.info("Module {} was missing and is back", jar.label());
        } catch (BundleException | UncheckedIOException e) {
            LOG.error("Module {} was missing and cannot be started", jar.label(), e);
        }
    }

    /** Whether a higher version that runs has taken its place. Several versions of a template are meant to be there. */
    private boolean replaced(Bundle bundle) {
        Kind kind = Inventory.kind(bundle);
        if (kind == Kind.CORE || kind == Kind.TEMPLATE || staysBeside(Inventory.label(bundle))) {
            return false;
        }
        return serving(Inventory.name(bundle))
                .filter(other -> other.getVersion().compareTo(bundle.getVersion()) > 0)
                .anyMatch(other -> other.getState() == Bundle.ACTIVE);
    }

    /** A candidate, or an old version that a unit chose. */
    private boolean staysBeside(String label) {
        return shelf.candidates().has(label) || shelf.kept().has(label);
    }

    private Stream<Bundle> serving(String name) {
        return inventory.versions(name).stream()
                .filter(bundle -> !shelf.candidates().has(Inventory.label(bundle)));
    }

    private void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            Wiring.release(context, bundle);
            LOG.info("Module {} had come back and was removed again", Inventory.label(bundle));
        } catch (BundleException e) {
            LOG.error("Module {} had come back and cannot be removed", Inventory.label(bundle), e);
        }
    }
}
