package vn.sodientu.records.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import vn.sodientu.records.database.Database;

/** Makes EclipseLink's factory for the row classes on a database. */
public final class Persistence {
    private static final String MARKER = "/META-INF/persistence.xml";
    private static final String BATCH = "500";

    private Persistence() {}

    /** A ready factory; a row class that does not fit is found out here and not at the first use. */
    public static EntityManagerFactory on(Database database, List<Class<?>> rows) {
        ClassLoader loader = new CompositeLoader(List.of(
                Persistence.class.getClassLoader(),
                PersistenceProvider.class.getClassLoader(),
                Session.class.getClassLoader()));
        List<String> names = rows.stream().map(Class::getName).toList();
        UnitInfo unit = new UnitInfo(database.connections(), names, loader, root(), properties(database));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            EntityManagerFactory factory =
                    new PersistenceProvider().createContainerEntityManagerFactory(unit, new HashMap<>());
            factory.createEntityManager().close();
            return factory;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Properties properties(Database database) {
        Properties properties = new Properties();
        properties.put(
                PersistenceUnitProperties.TARGET_DATABASE, database.dialect().platform());
        // EclipseLink shares one session among all factories of a name, whatever database they were made for.
        properties.put(PersistenceUnitProperties.SESSION_NAME, "records-" + UUID.randomUUID());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
        properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, BATCH);
        // Several servers may share one database. Prepared statements are kept by the drivers: connections go back to
        // the pool after each transaction, so a cache here would be emptied every time.
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        // Every failure is thrown as well; a log entry of its own would only repeat it.
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        properties.put(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
        return properties;
    }

    private static URL root() {
        try {
            return new URL(Objects.requireNonNull(Persistence.class.getResource(MARKER), MARKER), "../");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
