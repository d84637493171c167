package vn.sodientu.print;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.spi.print.RegisterTemplate;
import vn.sodientu.print.template.BrokenTemplateException;
import vn.sodientu.print.template.DescriptorReader;
import vn.sodientu.print.template.Entries;
import vn.sodientu.print.template.LoadedTemplate;
import vn.sodientu.print.template.TemplateStore;

/**
 * Finds templates: active bundles wired to this one's extender capability that hold a descriptor. A broken one is not
 * registered, and the reason is kept and logged.
 */
@Component(service = {})
public final class TemplateExtender implements BundleTrackerCustomizer<TemplateExtender.Tracked> {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateExtender.class);
    private static final String EXTENDER = "osgi.extender";

    private final DescriptorReader reader = new DescriptorReader();
    private final BundleContext context;
    private final TemplateStore store;
    private final BundleTracker<Tracked> tracker;

    /** A template bundle we know of; both parts are null when it is broken. */
    record Tracked(@Nullable LoadedTemplate template, @Nullable ServiceRegistration<RegisterTemplate> service) {}

    @Activate
    public TemplateExtender(BundleContext context, @Reference TemplateStore store) {
        this.context = context;
        this.store = store;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    @Override
    public @Nullable Tracked addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (!wired(bundle) || bundle.getEntry(Entries.ROOT + Entries.DESCRIPTOR) == null) {
            return null;
        }
        try {
            LoadedTemplate template = LoadedTemplate.load(
                    bundle.getBundleId(), bundle.getSymbolicName(), new BundleEntries(bundle), reader);
            String version = template.info().version();
            if (!Version.parseVersion(version).equals(plain(bundle.getVersion()))) {
                throw new BrokenTemplateException(
                        "template.xml says version " + version + ", the bundle " + bundle.getVersion());
            }
            store.add(template);
            var properties = FrameworkUtil.asDictionary(
                    Map.of("template.id", template.info().id(), "template.version", version));
            LOG.info("Template {} {} is ready", template.info().id(), version);
            return new Tracked(template, context.registerService(RegisterTemplate.class, template, properties));
        } catch (BrokenTemplateException e) {
            store.reportBroken(name(bundle), String.valueOf(e.getMessage()));
            LOG.warn("Template bundle {} is not used: {}", name(bundle), e.getMessage());
            return new Tracked(null, null);
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
        // An active bundle stays as it was read.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
        store.forgetBroken(name(bundle));
        if (tracked.template() != null && tracked.service() != null) {
            store.remove(tracked.template());
            tracked.service().unregister();
        }
    }

    private boolean wired(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring != null
                && wiring.getRequiredWires(EXTENDER).stream().anyMatch(wire -> context.getBundle()
                        .equals(wire.getProvider().getBundle()));
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() + "/" + plain(bundle.getVersion());
    }

    private static Version plain(Version version) {
        return new Version(version.getMajor(), version.getMinor(), version.getMicro());
    }
}
