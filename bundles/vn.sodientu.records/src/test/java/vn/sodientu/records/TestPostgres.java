package vn.sodientu.records;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sodientu.records.database.DatabaseSettings;

/**
 * One real PostgreSQL for all tests of this JVM. Debian's binaries are preferred: the ones from Maven refuse to run as
 * root where a container allows no user namespaces.
 */
final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** The server, started at the first use. */
    private static final class Server {
        static final String URL = start();

        private Server() {}

        private static String start() {
            try {
                Optional<Path> binaries = DebianPostgres.binaries();
                return binaries.isPresent()
                        ? DebianPostgres.start(binaries.get())
                        : EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new empty database on the server. */
    static DatabaseSettings newDatabase() {
        String name = "records" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(Server.URL, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseSettings(Server.URL.replace("/postgres?", "/" + name + "?"), "postgres", "");
    }
}
