package vn.sodientu.core.memory;

import java.time.Instant;
import java.util.List;
import vn.sodientu.api.spi.records.AuditRecords;

/** The audit rows, without hashes. */
record MemoryAudit(Tables tables) implements AuditRecords {
    @Override
    public long append(long unit, Instant at, String account, String action, String subject, String detail) {
        long number = last(unit) + 1;
        tables.audit.add(new Row(unit, number, at, account, action, subject, detail, "", ""));
        return number;
    }

    @Override
    public long last(long unit) {
        return tables.audit.stream().filter(row -> row.unit() == unit).count();
    }

    @Override
    public List<Row> rows(long unit, long from, int limit) {
        return tables.audit.stream()
                .filter(row -> row.unit() == unit && row.number() >= from)
                .limit(limit)
                .toList();
    }
}
