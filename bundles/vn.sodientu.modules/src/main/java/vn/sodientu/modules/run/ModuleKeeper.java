package vn.sodientu.modules.run;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.karaf.features.DeploymentEvent;
import org.apache.karaf.features.DeploymentListener;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the folder of modules, lets one change happen at a time, and sets things right after a start and after each
 * deployment of features.
 */
@Component(service = ModuleKeeper.class, immediate = true)
public final class ModuleKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleKeeper.class);

    private final BundleContext context;
    private final FeaturesService features;
    private final Shelf shelf;
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(ModuleKeeper::daemon);
    private final DeploymentListener afterDeployment = this::deployed;
    private final FrameworkListener afterStart = this::started;

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

    Shelf shelf() {
        return shelf;
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
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
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
        Reconciler reconciler = new Reconciler(context, shelf);
        lock.lock();
        try {
            reconciler.run();
        } finally {
            lock.unlock();
        }
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
