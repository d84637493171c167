package vn.sodientu.records.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded engine. Apart from the rest, because its classes are there only where Derby is installed. */
final class DerbyEngine {
    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);
    private static final String IN_MEMORY = "memory:";
    /** What the engine answers when a database was shut down as asked. */
    private static final String SHUT_DOWN = "08006";

    private DerbyEngine() {}

    static DataSource source(DatabaseSettings settings) {
        String name = name(settings);
        prepare(name);
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return source;
    }

    static void shutdown(DatabaseSettings settings) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name(settings));
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            if (SHUT_DOWN.equals(e.getSQLState())) {
                LOG.info("Derby has closed {}", settings);
            } else {
                LOG.warn("Derby did not close {} cleanly: {}", settings, e.getMessage());
            }
        }
    }

    private static String name(DatabaseSettings settings) {
        return settings.address().substring(Dialect.DERBY.prefix().length());
    }

    /** The engine reads these once in a JVM, at its start; what the operator has set himself stays. */
    private static void prepare(String name) {
        setDefault("derby.storage.pageCacheSize", "8000");
        setDefault("derby.language.statementCacheSize", "400");
        if (name.startsWith(IN_MEMORY)) {
            return;
        }
        Path folder = Path.of(name).toAbsolutePath();
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("The database cannot be the root folder");
        }
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        setDefault("derby.stream.error.file", folder + ".log");
    }

    private static void setDefault(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
