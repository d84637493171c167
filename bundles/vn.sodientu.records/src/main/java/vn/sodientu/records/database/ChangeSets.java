package vn.sodientu.records.database;

import java.net.URL;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.api.resource.LoadableResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbered change sets of the tables. What has run is never edited; a change is a new one. */
public final class ChangeSets {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeSets.class);

    private final Function<String, List<URL>> entries;

    /**
     * Takes the change sets from wherever the bundle has them.
     *
     * @param entries the SQL files of a folder: db/common, db/derby
     */
    public ChangeSets(Function<String, List<URL>> entries) {
        this.entries = entries;
    }

    /**
     * Brings the tables up to date.
     *
     * @throws DatabaseException when a change set fails or one that has run was changed since
     */
    public void run(Database database) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Flyway finds its database modules by the thread's loader.
        thread.setContextClassLoader(Flyway.class.getClassLoader());
        try {
            MigrateResult result =
                    flyway(database.connections(), files(database.dialect())).migrate();
            LOG.info(
                    "Tables on {} are at change set {}, {} run now",
                    database.dialect(),
                    result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                    result.migrationsExecuted);
        } catch (FlywayException e) {
            throw new DatabaseException("The tables could not be brought up to date", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<LoadableResource> files(Dialect dialect) {
        return Stream.of("db/common", "db/" + dialect.folder())
                .flatMap(folder -> entries.apply(folder).stream())
                .<LoadableResource>map(ChangeSetFile::new)
                .toList();
    }

    private static Flyway flyway(DataSource connections, List<LoadableResource> files) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(connections)
                .resourceProvider(new ChangeSetFiles(files))
                .javaMigrationClassProvider(List::of)
                .cleanDisabled(true)
                .load();
    }
}
