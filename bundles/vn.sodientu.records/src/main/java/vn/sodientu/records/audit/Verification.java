package vn.sodientu.records.audit;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sodientu.api.audit.AuditFinding.Kind;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ServerKeys;

/** Verifies seals, then chains. Reads in parts: what is in memory does not grow with the length of the chains. */
final class Verification {
    private final TableStore store;
    private final ServerKeys keys;
    private final SealFiles files;
    private final List<Class<? extends Trailed>> kinds;
    private final Clock clock;

    Verification(
            TableStore store, ServerKeys keys, SealFiles files, List<Class<? extends Trailed>> kinds, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.files = files;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Verifies these chains, or all of them when none is named. */
    AuditReport run(Set<Long> units) {
        Findings findings = new Findings();
        long seals = new SealCheck(store, keys, files, findings).run();
        Set<Long> heads =
                new HashSet<>(store.readTables(tables -> tables.list(Long.class, "select h.unit from AuditHeadRow h")));
        Set<Long> all = new TreeSet<>(store.readTables(this::everNamed));
        all.addAll(heads);
        if (!units.isEmpty()) {
            all.retainAll(units);
        }
        TrailCheck trails = new TrailCheck(store, kinds);
        long rows = 0;
        for (long unit : all) {
            if (heads.contains(unit) || hasRows(unit)) {
                rows += new ChainCheck(store, keys.chain(), trails, findings, unit).run();
            } else {
                findings.add(
                        Kind.END,
                        unit,
                        0,
                        "Chuỗi " + unit + " đã mất toàn bộ",
                        "Chain " + unit + " is gone as a whole");
            }
        }
        return new AuditReport(clock.instant(), all.size(), rows, trails.entries(), seals, findings.list());
    }

    /** Chains that have rows, or were sealed, or were named by the server's own chain, or whose school has entries. */
    private Set<Long> everNamed(Tables tables) {
        Set<Long> named = new HashSet<>(tables.list(Long.class, "select distinct a.unit from AuditRow a"));
        named.addAll(tables.list(Long.class, "select distinct h.unit from SealHeadRow h"));
        for (Class<? extends Trailed> kind : kinds) {
            named.addAll(tables.list(Long.class, "select distinct x.school from " + kind.getSimpleName() + " x"));
        }
        tables
                .list(
                        String.class,
                        "select a.subject from AuditRow a where a.unit = ?1 and a.action = ?2",
                        JpaAudit.SERVER,
                        JpaAudit.NEW_CHAIN)
                .stream()
                .filter(subject -> subject.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .forEach(named::add);
        return named;
    }

    private boolean hasRows(long unit) {
        return store.readTables(
                tables -> !tables.first(1, Long.class, "select a.number from AuditRow a where a.unit = ?1", unit)
                        .isEmpty());
    }
}
