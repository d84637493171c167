package vn.sodientu.records.audit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ServerKeys;

/** Makes seals. A seal holds the chains that have moved since the seal before; all seals together hold all chains. */
public final class Sealing {
    private final TableStore store;
    private final ServerKeys keys;
    private final SealFiles files;
    private final Clock clock;

    Sealing(TableStore store, ServerKeys keys, SealFiles files, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /** Seals now. */
    public AuditSeal now() {
        Seal seal = store.writeTables(this::make);
        copy();
        return seal.value();
    }

    /** Seals when there is no seal of this day yet. */
    public void today() {
        String day = Seal.day(clock.instant());
        if (last().filter(seal -> seal.day().equals(day)).isEmpty()) {
            now();
        }
    }

    /** Seals when some chain has moved since the last seal. */
    public void changes() {
        boolean moved = store.readTables(tables -> !moved(tables).isEmpty());
        if (moved) {
            now();
        }
    }

    /** The newest seal. */
    public Optional<AuditSeal> last() {
        return store.readTables(Sealing::last);
    }

    private Seal make(Tables tables) {
        List<SealedHead> heads = moved(tables);
        Seal seal = Seal.make(keys, last(tables).orElse(null), clock.instant(), heads);
        tables.add(List.of(new SealRow(seal.value())));
        tables.add(heads.stream()
                .map(head -> new SealHeadRow(seal.value().number(), head))
                .toList());
        return seal;
    }

    /** Writes the copies that are missing: of the newest seal, and of one whose server ended before it had written. */
    private void copy() {
        long from = files.last();
        List<Seal> missing = store.readTables(tables ->
                tables
                        .list(SealRow.class, "select s from SealRow s where s.number > ?1 order by s.number", from)
                        .stream()
                        .map(row -> new Seal(row.value(), heads(tables, row.number)))
                        .toList());
        missing.forEach(files::append);
    }

    private static Optional<AuditSeal> last(Tables tables) {
        return tables.first(1, SealRow.class, "select s from SealRow s order by s.number desc").stream()
                .findFirst()
                .map(SealRow::value);
    }

    static List<SealedHead> heads(Tables tables, long seal) {
        return tables
                .list(SealHeadRow.class, "select h from SealHeadRow h where h.number = ?1 order by h.unit", seal)
                .stream()
                .map(SealHeadRow::value)
                .toList();
    }

    private static List<SealedHead> moved(Tables tables) {
        Map<Long, Long> sealed = new HashMap<>();
        tables.list(Object[].class, "select h.unit, max(h.last) from SealHeadRow h group by h.unit")
                .forEach(row -> sealed.put((Long) row[0], (Long) row[1]));
        return tables.list(AuditHeadRow.class, "select h from AuditHeadRow h order by h.unit").stream()
                .filter(head -> head.number() > sealed.getOrDefault(head.unit(), 0L))
                .map(head -> new SealedHead(head.unit(), head.number(), head.hash()))
                .toList();
    }
}
