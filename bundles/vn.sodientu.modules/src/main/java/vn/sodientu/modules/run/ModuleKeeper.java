package vn.sodientu.modules.run;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.DeploymentEvent;
import org.apache.karaf.features.DeploymentListener;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.modules.Candidates;

/**
 * Owns the folder of modules, lets one change happen at a time, and sets things right after a start and after each
 * deployment of features. Knows which modules are candidates.
 */
@Component(
        service = {ModuleKeeper.class, Candidates.class},
        immediate = true)
public final class ModuleKeeper implements Candidates {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleKeeper.class);

    private final BundleContext context;
    private final FeaturesService features;
    private final Shelf shelf;
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(ModuleKeeper::daemon);
    private final DeploymentListener afterDeployment = this::deployed;
    private final FrameworkListener afterStart = this::started;
    private volatile boolean booted;
    private volatile boolean settled;

    /** Begins to listen to the container. */
    @Activate
    public ModuleKeeper(BundleContext context, @Reference FeaturesService features) {
        this.context = context;
        this.features = features;
        this.shelf = new Shelf(folder(context));
        context.addFrameworkListener(afterStart);
        features.registerListener(afterDeployment);
    }

    /** Stops listening; a change under way ends first. */
    @Deactivate
    public void close() {
        features.unregisterListener(afterDeployment);
        context.removeFrameworkListener(afterStart);
        worker.shutdown();
    }

    /** The features of the distribution are there; at once where they were installed in an earlier run. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "bootForgotten")
    void bootFinished(BootFinished boot) {
        booted = true;
        reconcileLater();
    }

    void bootForgotten(BootFinished boot) {
        LOG.debug("The container forgets its start");
    }

    /** Whether the modules were set right since the container finished its start. */
    boolean settled() {
        return settled;
    }

    /** Does one pass after the other. */
    Executor worker() {
        return worker;
    }

    Shelf shelf() {
        return shelf;
    }

    @Override
    public boolean isCandidate(long bundle) {
        if (shelf.candidates().all().isEmpty()) {
            return false;
        }
        Bundle found = context.getBundle(bundle);
        return found != null && shelf.candidates().has(Inventory.label(found));
    }

    /** Does a change alone; others wait. */
    <T> T alone(Supplier<T> change) {
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    private void deployed(DeploymentEvent event) {
        if (event == DeploymentEvent.DEPLOYMENT_FINISHED) {
            reconcileLater();
        }
    }

    private void started(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED || event.getType() == FrameworkEvent.STARTED) {
            reconcileLater();
        }
    }

    /** Not in the caller's thread: the container holds its own locks there. */
    private void reconcileLater() {
        try {
            worker.execute(this::reconcile);
        } catch (RejectedExecutionException e) {
            LOG.debug("The server is stopping", e);
        }
    }

    private void reconcile() {
        boolean complete = booted && atFullLevel();
        Reconciler reconciler = new Reconciler(context, shelf);
        lock.lock();
        try {
            reconciler.run();
            settled = settled || complete;
        } finally {
            lock.unlock();
        }
    }

    /** Below the level the framework is to begin with, bundles are still being started. */
    private boolean atFullLevel() {
        String beginning = context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL);
        int wanted = beginning == null ? 1 : Integer.parseInt(beginning.strip());
        return context.getBundle(Constants.SYSTEM_BUNDLE_ID)
                        .adapt(FrameworkStartLevel.class)
                        .getStartLevel()
                >= wanted;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sodientu-modules");
        thread.setDaemon(true);
        return thread;
    }

    private static Path folder(BundleContext context) {
        String data = context.getProperty("karaf.data");
        if (data == null) {
            throw new IllegalStateException("karaf.data does not name the data folder");
        }
        return Path.of(data, "modules");
    }
}
