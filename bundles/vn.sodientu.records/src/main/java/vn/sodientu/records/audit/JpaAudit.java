package vn.sodientu.records.audit;

import java.time.Instant;
import java.util.List;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.records.database.Dialect;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ChainKey;

/** The audit chains in the database. */
public record JpaAudit(Tables tables, Trail trail, ChainKey key) implements AuditRecords {
    /** The chain of the server itself. It names every other chain when that begins, so that none can vanish whole. */
    static final long SERVER = 0;

    /** The action of a row that names a new chain. */
    static final String NEW_CHAIN = "audit.chain";

    private static final String BY_SERVER = "server";
    private static final String NEW_HEAD =
            "insert into audit_head (unit_id, last_no, last_hash, head_mac) values (?1, 0, '', '')";

    @Override
    public long append(long unit, Instant at, String account, String action, String subject, String detail) {
        AuditHeadRow head = head(unit);
        long number = head.number() + 1;
        Instant moment = Micros.instant(Micros.of(at));
        Trail.Mark mark = trail.take(unit);
        String previous = head.hash();
        Row bare = new Row(unit, number, moment, account, action, subject, detail, previous, "");
        String hash = AuditHash.of(bare, mark);
        head.advance(hash, key);
        Row row = new Row(unit, number, moment, account, action, subject, detail, previous, hash);
        tables.add(List.of(new AuditRow(row, mark)));
        if (number == 1 && unit != SERVER) {
            append(SERVER, moment, BY_SERVER, NEW_CHAIN, Long.toString(unit), "");
        }
        return number;
    }

    /** Gives rows that nobody audited an audit row of their own; the last thing a transaction does. */
    public void finish() {
        trail.left()
                .forEach((school, account) ->
                        append(school, Instant.now(), account, "register.store", Long.toString(school), "not audited"));
    }

    /** The head, locked until the transaction ends: who comes next waits and goes on from our number. */
    private AuditHeadRow head(long unit) {
        return tables.lock(AuditHeadRow.class, AuditHeadRow.KEY, unit).orElseGet(() -> {
            // Where two servers start one chain at once, the second waits here and goes on from the first one's head.
            boolean shared = tables.dialect() == Dialect.POSTGRESQL;
            tables.executeSql(shared ? NEW_HEAD + " on conflict do nothing" : NEW_HEAD, unit);
            return tables.lock(AuditHeadRow.class, AuditHeadRow.KEY, unit).orElseThrow();
        });
    }

    @Override
    public long last(long unit) {
        return tables.find(AuditHeadRow.class, AuditHeadRow.KEY, unit)
                .map(AuditHeadRow::number)
                .orElse(0L);
    }

    @Override
    public List<Row> rows(long unit, long from, int limit) {
        return tables
                .first(
                        limit,
                        AuditRow.class,
                        "select a from AuditRow a where a.unit = ?1 and a.number >= ?2 order by a.number",
                        unit,
                        from)
                .stream()
                .map(AuditRow::value)
                .toList();
    }
}
