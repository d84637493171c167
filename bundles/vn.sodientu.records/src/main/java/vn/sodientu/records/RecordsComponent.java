package vn.sodientu.records;

import jakarta.persistence.PersistenceException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.spi.health.HealthProbe;
import vn.sodientu.api.spi.records.AuditVault;
import vn.sodientu.api.spi.records.Confirmer;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.DatabaseException;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.database.Reason;
import vn.sodientu.records.keys.KeyException;
import vn.sodientu.records.store.OpenStore;

/**
 * Publishes the store of the configured database, and another one when the configuration changes. When the database
 * cannot be used there is no store, only this probe with the reason. Public, because Felix SCR calls no constructor of a
 * class it cannot see.
 */
@Component(
        service = HealthProbe.class,
        immediate = true,
        configurationPid = "vn.sodientu.records",
        property = "name=database")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"vn.sodientu.api.spi.records.RecordStore\"",
        uses = RecordStore.class)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"vn.sodientu.api.spi.records.AuditVault\"",
        uses = AuditVault.class)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"vn.sodientu.api.spi.records.Confirmer\"",
        uses = Confirmer.class)
public final class RecordsComponent implements HealthProbe {
    private static final Logger LOG = LoggerFactory.getLogger(RecordsComponent.class);

    private final BundleContext context;
    private @Nullable OpenStore store;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private String failure = "";

    /** Opens the database that the configuration names. */
    @Activate
    public RecordsComponent(BundleContext context, Map<String, Object> configuration) {
        this.context = context;
        open(configuration);
    }

    @Modified
    synchronized void change(Map<String, Object> configuration) {
        close();
        open(configuration);
    }

    @Deactivate
    synchronized void stop() {
        close();
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public synchronized Optional<String> problem() {
        return store == null ? Optional.of(failure) : store.problem();
    }

    private void open(Map<String, Object> configuration) {
        String data = Objects.requireNonNullElse(context.getProperty("karaf.data"), "data");
        DatabaseSettings settings = DatabaseSettings.of(configuration, data);
        try {
            OpenStore opened = OpenStore.open(settings, new ChangeSets(this::entries), Path.of(data));
            store = opened;
            registrations.add(context.registerService(AuditVault.class, opened.vault(), null));
            registrations.add(context.registerService(Confirmer.class, opened.confirmer(), null));
            registrations.add(context.registerService(RecordStore.class, opened.records(), null));
            LOG.info("Records are kept in {}", settings);
        } catch (DatabaseException
                | KeyException
                | UncheckedIOException
                | PersistenceException
                | EclipseLinkException e) {
            failure = Reason.of(e, settings);
            LOG.error("Start failed: no records, {}", failure);
        }
    }

    private void close() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
        if (store != null) {
            store.close();
            store = null;
        }
    }

    private List<URL> entries(String folder) {
        Enumeration<URL> found = context.getBundle().findEntries(folder, "*.sql", false);
        return found == null ? List.of() : Collections.list(found);
    }
}
