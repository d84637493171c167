package vn.sodientu.records.store;

import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.Database;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.jpa.Persistence;

/** A store with its database: opened, its tables up to date, closed when no transaction runs any more. */
public final class OpenStore implements AutoCloseable {
    private final Database database;
    private final EntityManagerFactory factory;
    private final Gate gate;
    private final RecordStore records;

    private OpenStore(Database database, EntityManagerFactory factory) {
        this.database = database;
        this.factory = factory;
        gate = new Gate(database.dialect().oneWriter());
        records = new Transactions(factory, database.dialect(), gate);
    }

    /**
     * Opens the database, brings its tables up to date and makes the store.
     *
     * @throws vn.sodientu.records.database.DatabaseException when it cannot be reached or a change set fails
     */
    public static OpenStore open(DatabaseSettings settings, ChangeSets changes) {
        Database database = Database.open(settings);
        boolean done = false;
        try {
            changes.run(database);
            OpenStore store = new OpenStore(database, Persistence.on(database, Rows.ALL));
            done = true;
            return store;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /** The store. */
    public RecordStore records() {
        return records;
    }

    /** Why the database does not answer just now; empty when it does. */
    public Optional<String> problem() {
        return database.problem();
    }

    @Override
    public void close() {
        gate.closeThen(() -> {
            factory.close();
            database.close();
        });
    }
}
