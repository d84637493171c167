package vn.sodientu.records.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.audit.AuditPage;
import vn.sodientu.api.audit.AuditQuery;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.api.spi.records.AuditVault;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.keys.ServerKeys;

/** Seals, verification and search over one database. */
public final class Vault implements AuditVault {
    private final TableStore store;
    private final ServerKeys keys;
    private final List<Class<? extends Trailed>> kinds;
    private final Sealing sealing;
    private final Verification verification;

    private Vault(TableStore store, ServerKeys keys, Path folder, List<Class<? extends Trailed>> kinds) {
        Clock clock = Clock.systemUTC();
        SealFiles files = new SealFiles(folder, keys.database());
        this.store = store;
        this.keys = keys;
        this.kinds = List.copyOf(kinds);
        sealing = new Sealing(store, keys, files, clock);
        verification = new Verification(store, keys, files, this.kinds, clock);
        new Beginning(store, keys, files, this.kinds, clock).run();
    }

    /**
     * The audit of a database; what it holds from before the first seal is taken over.
     *
     * @param folder where the copies of the seals go
     * @param kinds the row classes that audit rows answer for
     */
    public static Vault open(TableStore store, ServerKeys keys, Path folder, List<Class<? extends Trailed>> kinds) {
        Vault vault = new Vault(store, keys, folder, kinds);
        vault.sealing.today();
        return vault;
    }

    /** Makes the seals of the day. */
    public Sealing sealing() {
        return sealing;
    }

    @Override
    public AuditSeal seal() {
        return sealing.now();
    }

    @Override
    public Optional<AuditSeal> lastSeal() {
        return sealing.last();
    }

    @Override
    public String publicKeys() {
        return keys.seals().known().entrySet().stream()
                .map(key -> key.getKey() + " "
                        + Base64.getEncoder().encodeToString(key.getValue().getEncoded()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public AuditReport verify(Set<Long> units) {
        return verification.run(units);
    }

    @Override
    public AuditPage find(AuditQuery query, int limit, int offset) {
        return store.readTables(tables -> new AuditSearch(query, kinds).run(tables, limit, offset));
    }
}
