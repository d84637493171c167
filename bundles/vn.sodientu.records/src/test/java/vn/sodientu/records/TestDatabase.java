package vn.sodientu.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sodientu.api.spi.records.AuditVault;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.store.OpenStore;

/** A database of its own for a test class, with the tables of the product. */
final class TestDatabase implements AutoCloseable {
    private final DatabaseSettings settings;
    private final Path data = Path.of("target", "data", UUID.randomUUID().toString());
    private final OpenStore open;

    private TestDatabase(DatabaseSettings settings) {
        this.settings = settings;
        open = OpenStore.open(settings, new ChangeSets(TestDatabase::files), data);
    }

    static TestDatabase derby() {
        return new TestDatabase(new DatabaseSettings("jdbc:derby:memory:" + UUID.randomUUID(), "", ""));
    }

    static TestDatabase postgres() {
        return new TestDatabase(TestPostgres.newDatabase());
    }

    RecordStore store() {
        return open.records();
    }

    AuditVault vault() {
        return open.vault();
    }

    /** The data folder with keys and copies of seals. */
    Path data() {
        return data;
    }

    DatabaseSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        open.close();
    }

    /** The change sets where the build has put them. */
    static List<URL> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("target", "classes").resolve(folder))) {
            return files.sorted().map(TestDatabase::url).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
