package vn.sodientu.records.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** An open database: its kind and its connections. Closing it also ends the embedded engine's hold on its files. */
public final class Database implements AutoCloseable {
    private static final int WAIT_MILLIS = 10_000;
    private static final int CHECK_SECONDS = 3;

    private final DatabaseSettings settings;
    private final Dialect dialect;
    private final HikariDataSource pool;

    private Database(DatabaseSettings settings, Dialect dialect, HikariDataSource pool) {
        this.settings = settings;
        this.dialect = dialect;
        this.pool = pool;
    }

    /**
     * Opens the database; an embedded one is created when there is none.
     *
     * @throws DatabaseException when it cannot be reached
     */
    public static Database open(DatabaseSettings settings) {
        try {
            Dialect dialect = Dialect.of(settings.url());
            return new Database(settings, dialect, pool(source(settings, dialect), dialect));
        } catch (IllegalArgumentException | NoClassDefFoundError | PoolInitializationException e) {
            throw new DatabaseException("The database " + settings.address() + " cannot be used", e);
        }
    }

    private static DataSource source(DatabaseSettings settings, Dialect dialect) {
        return switch (dialect) {
            case DERBY -> DerbyEngine.source(settings);
            case POSTGRESQL -> PostgresServer.source(settings);
        };
    }

    private static HikariDataSource pool(DataSource source, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("records");
        config.setDataSource(source);
        config.setMaximumPoolSize(dialect.oneWriter() ? 12 : 20);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(WAIT_MILLIS);
        return new HikariDataSource(config);
    }

    /** The connections. */
    public DataSource connections() {
        return pool;
    }

    /** The kind of database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Why the database does not answer just now, in one line; empty when it does. */
    public Optional<String> problem() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(CHECK_SECONDS)
                    ? Optional.empty()
                    : Optional.of("The database " + settings.address() + " does not answer");
        } catch (SQLException e) {
            return Optional.of(Reason.of(e, settings));
        }
    }

    @Override
    public void close() {
        pool.close();
        if (dialect == Dialect.DERBY) {
            DerbyEngine.shutdown(settings);
        }
    }
}
