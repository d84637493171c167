package vn.sodientu.records.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server. Apart from the rest, because its driver is there only where it is installed. */
final class PostgresServer {
    private static final int CONNECT_SECONDS = 5;

    private PostgresServer() {}

    static DataSource source(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        // Before the url, so that the url can say otherwise.
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("sodientu");
        source.setUrl(settings.url());
        // The server's detail quotes the row, and a row may hold a pupil's name.
        source.setLogServerErrorDetail(false);
        if (!settings.user().isEmpty()) {
            source.setUser(settings.user());
        }
        if (!settings.password().isEmpty()) {
            source.setPassword(settings.password());
        }
        return source;
    }
}
