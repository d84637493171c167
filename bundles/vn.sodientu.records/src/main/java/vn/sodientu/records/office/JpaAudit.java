package vn.sodientu.records.office;

import java.time.Instant;
import java.util.List;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.records.database.Dialect;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.jpa.Tables;

/** The audit chain in the database. */
public record JpaAudit(Tables tables) implements AuditRecords {
    private static final String NEW_HEAD = "insert into audit_head (unit_id, last_no, last_hash) values (?1, 0, '')";

    @Override
    public long append(long unit, Instant at, String account, String action, String subject, String detail) {
        AuditHeadRow head = head(unit);
        Instant moment = Micros.instant(Micros.of(at));
        Row bare = new Row(unit, head.number() + 1, moment, account, action, subject, detail, head.hash(), "");
        String hash = AuditHash.of(bare);
        head.advance(hash);
        tables.add(List.of(new AuditRow(
                new Row(unit, bare.number(), moment, account, action, subject, detail, bare.previous(), hash))));
        return bare.number();
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
