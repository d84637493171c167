package vn.sodientu.records.store;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Optional;
import vn.sodientu.api.spi.records.AuditVault;
import vn.sodientu.api.spi.records.Confirmer;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.records.audit.Vault;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.Database;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.file.FileSealing;
import vn.sodientu.records.jpa.Persistence;
import vn.sodientu.records.keys.KeyRing;
import vn.sodientu.records.keys.ServerKeys;
import vn.sodientu.records.roster.PupilSealing;

/** A store with its database: opened, its tables up to date, closed when no transaction runs any more. */
public final class OpenStore implements AutoCloseable {
    private final Database database;
    private final EntityManagerFactory factory;
    private final Gate gate;
    private final RecordStore records;
    private final Vault vault;
    private final SealClock seals;
    private final Confirmer confirmer;

    private OpenStore(Database database, EntityManagerFactory factory, ServerKeys keys, Path data) {
        this.database = database;
        this.factory = factory;
        gate = new Gate(database.dialect().oneWriter());
        Transactions transactions = new Transactions(factory, database.dialect(), gate, keys);
        records = transactions;
        PupilSealing.run(transactions, keys.fields());
        FileSealing.run(transactions, keys.fields());
        vault = Vault.open(transactions, keys, data.resolve("audit-seals"), Rows.TRAILED);
        seals = new SealClock(vault.sealing());
        confirmer = keys.chain()::confirm;
    }

    /**
     * Opens the database, brings its tables up to date and makes the store.
     *
     * @param data the server's data folder, for keys and copies of seals
     * @throws vn.sodientu.records.database.DatabaseException when it cannot be reached or a change set fails
     * @throws vn.sodientu.records.keys.KeyException when a key it was used with is missing
     */
    public static OpenStore open(DatabaseSettings settings, ChangeSets changes, Path data) {
        Database database = Database.open(settings);
        boolean done = false;
        try {
            changes.run(database);
            ServerKeys keys = KeyRing.open(data.resolve("keys"), database.connections());
            OpenStore store = new OpenStore(database, Persistence.on(database, Rows.ALL), keys, data);
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

    /** Seals and verification. */
    public AuditVault vault() {
        return vault;
    }

    /** Confirms what leaves the server and comes back. */
    public Confirmer confirmer() {
        return confirmer;
    }

    /** Why the database does not answer just now; empty when it does. */
    public Optional<String> problem() {
        return database.problem();
    }

    @Override
    public void close() {
        seals.close();
        gate.closeThen(() -> {
            factory.close();
            database.close();
        });
    }
}
