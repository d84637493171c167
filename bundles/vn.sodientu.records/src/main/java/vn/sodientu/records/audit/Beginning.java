package vn.sodientu.records.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ServerKeys;

/**
 * Takes over what a database holds from before there were seals: heads are confirmed, and the entries of each class get
 * an audit row. It happens once, before the first seal; never again, or it would confirm what somebody has changed. A
 * start that is broken off goes on with the next one.
 */
final class Beginning {
    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    private final TableStore store;
    private final ServerKeys keys;
    private final SealFiles files;
    private final List<Class<? extends Trailed>> kinds;
    private final Clock clock;

    Beginning(TableStore store, ServerKeys keys, SealFiles files, List<Class<? extends Trailed>> kinds, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.files = files;
        this.kinds = kinds;
        this.clock = clock;
    }

    void run() {
        boolean begun = store.readTables(tables -> !tables.first(1, Long.class, "select s.number from SealRow s")
                        .isEmpty())
                || files.last() > 0;
        if (begun) {
            return;
        }
        store.writeTables(this::confirm);
        for (Class<? extends Trailed> kind : kinds) {
            store.readTables(tables -> classes(tables, kind))
                    .forEach(clazz -> store.writeTables(tables -> adopt(tables, kind, clazz)));
        }
    }

    private int confirm(Tables tables) {
        List<AuditHeadRow> heads = tables.list(AuditHeadRow.class, "select h from AuditHeadRow h");
        List<Long> units = new ArrayList<>();
        for (AuditHeadRow head : heads) {
            if (head.mac.isEmpty()) {
                units.add(head.unit());
                head.confirm(keys.chain());
            }
        }
        tables.send();
        JpaAudit audit = new JpaAudit(tables, new Trail(), keys.chain());
        units.stream()
                .filter(unit -> unit != JpaAudit.SERVER)
                .forEach(unit -> audit.append(
                        JpaAudit.SERVER,
                        clock.instant(),
                        "server",
                        JpaAudit.NEW_CHAIN,
                        Long.toString(unit),
                        "adopted"));
        if (!units.isEmpty()) {
            LOG.info("{} audit chains from before the first seal were taken over", units.size());
        }
        return units.size();
    }

    /** School and number of the classes with entries that no audit row answers for. */
    private static List<long[]> classes(Tables tables, Class<? extends Trailed> kind) {
        return tables
                .list(
                        Object[].class,
                        "select distinct x.school, x.clazz from " + kind.getSimpleName()
                                + " x where x.trail = 0 order by x.school, x.clazz")
                .stream()
                .map(row -> new long[] {(Long) row[0], (Long) row[1]})
                .toList();
    }

    private int adopt(Tables tables, Class<? extends Trailed> kind, long[] clazz) {
        String which = " x where x.school = ?1 and x.clazz = ?2 and x.trail = 0";
        List<? extends Trailed> rows =
                tables.list(kind, "select x from " + kind.getSimpleName() + which, clazz[0], clazz[1]);
        Trail trail = new Trail();
        long number = trail.note(clazz[0], "server", rows);
        tables.execute(
                "update " + kind.getSimpleName() + " x set x.trail = ?3 where x.school = ?1 and x.clazz = ?2"
                        + " and x.trail = 0",
                clazz[0],
                clazz[1],
                number);
        new JpaAudit(tables, trail, keys.chain())
                .append(
                        clazz[0],
                        clock.instant(),
                        "server",
                        "register.adopt",
                        clazz[0] + "-" + clazz[1],
                        "entries=" + rows.size());
        return rows.size();
    }
}
