package vn.sodientu.records.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.audit.AuditFinding.Kind;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ChainKey;

/** Walks one chain from its first row to its head, some hundred rows at a time, and stops at the first broken one. */
final class ChainCheck {
    private static final int PART = 500;
    private static final int FIRST = 1;

    private final TableStore store;
    private final ChainKey key;
    private final TrailCheck trails;
    private final Findings findings;
    private final long unit;
    private final Map<Long, String> sealed = new HashMap<>();
    private long expected = FIRST;
    private String previous = "";

    ChainCheck(TableStore store, ChainKey key, TrailCheck trails, Findings findings, long unit) {
        this.store = store;
        this.key = key;
        this.trails = trails;
        this.findings = findings;
        this.unit = unit;
    }

    /** What one snapshot says of the chain's ends. */
    private record Ends(Optional<AuditHeadRow> head, long least, long most) {
        static Ends read(Tables tables, long unit) {
            Object[] bounds = tables.list(
                            Object[].class,
                            "select min(a.number), max(a.number) from AuditRow a where a.unit = ?1",
                            unit)
                    .get(0);
            return new Ends(
                    tables.find(AuditHeadRow.class, AuditHeadRow.KEY, unit),
                    bounds[0] == null ? FIRST : (Long) bounds[0],
                    bounds[1] == null ? 0 : (Long) bounds[1]);
        }
    }

    /** The number of rows that were read. */
    long run() {
        Ends ends = store.readTables(tables -> Ends.read(tables, unit));
        readSeals();
        if (ends.head().isEmpty()) {
            broken(Kind.END, ends.most(), "chuỗi không còn dòng đầu chuỗi", "the chain has lost its head");
            return 0;
        }
        AuditHeadRow head = ends.head().get();
        if (ends.least() < FIRST) {
            broken(Kind.ROW, ends.least(), "số thứ tự nhỏ hơn 1", "a number below 1");
            return 0;
        }
        if (walk(head.number())) {
            end(head, ends);
        }
        return expected - FIRST;
    }

    private void readSeals() {
        store.readTables(tables ->
                        tables.list(SealHeadRow.class, "select h from SealHeadRow h where h.unit = ?1", unit).stream()
                                .map(SealHeadRow::value)
                                .toList())
                .forEach(head -> sealed.put(head.last(), head.hash()));
    }

    /** Whether every row up to the head is sound. */
    private boolean walk(long last) {
        while (expected <= last) {
            List<AuditRow> rows = store.readTables(tables -> tables.first(
                    PART,
                    AuditRow.class,
                    "select a from AuditRow a where a.unit = ?1 and a.number >= ?2 and a.number <= ?3"
                            + " order by a.number",
                    unit,
                    expected,
                    last));
            if (rows.isEmpty()) {
                broken(Kind.END, expected, "các dòng cuối đã bị xóa", "the last rows are gone");
                return false;
            }
            for (AuditRow row : rows) {
                if (!sound(row)) {
                    return false;
                }
                expected++;
                previous = row.hash;
            }
        }
        return true;
    }

    private boolean sound(AuditRow row) {
        if (row.number != expected) {
            broken(Kind.ROW, expected, "dòng này đã bị xóa", "this row is gone");
            return false;
        }
        if (!row.hash.equals(AuditHash.of(row.value(), row.mark()))) {
            broken(Kind.ROW, expected, "nội dung dòng đã bị sửa", "this row was changed");
            return false;
        }
        if (!row.previous.equals(previous)) {
            broken(
                    Kind.ROW,
                    expected,
                    "dòng không nối với dòng trước nó (đổi chỗ, sửa hoặc thay thế)",
                    "this row does not follow from the one before (swapped, changed or replaced)");
            return false;
        }
        if (!row.hash.equals(sealed.getOrDefault(expected, row.hash))) {
            broken(Kind.ROW, expected, "dòng khác với lúc niêm phong", "this row is not the one that was sealed");
            return false;
        }
        Optional<TrailCheck.Fault> fault = trails.fault(row);
        fault.ifPresent(known -> broken(Kind.DATA, expected, known.vi(), known.en()));
        return fault.isEmpty();
    }

    private void end(AuditHeadRow head, Ends ends) {
        long beyond = sealed.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (beyond > head.number()) {
            broken(Kind.END, expected, "các dòng đã niêm phong bị cắt bỏ", "rows that were sealed are cut off");
        } else if (ends.most() > head.number()) {
            broken(Kind.END, expected, "có dòng nằm sau đầu chuỗi", "there are rows beyond the head");
        } else if (!previous.equals(head.hash())) {
            broken(Kind.END, head.number(), "đầu chuỗi không khớp dòng cuối", "the head is not that of the last row");
        } else if (!head.confirmed(key)) {
            broken(
                    Kind.END,
                    head.number(),
                    "đầu chuỗi không do máy chủ ghi (cắt bớt hoặc tính lại mã băm)",
                    "the head was not set by the server (rows cut off, or hashes made anew)");
        } else {
            trails.stray(unit).ifPresent(known -> broken(Kind.DATA, 0, known.vi(), known.en()));
        }
    }

    private void broken(Kind kind, long number, String vi, String en) {
        findings.add(
                kind,
                unit,
                number,
                "Chuỗi " + unit + ", dòng " + number + ": " + vi,
                "Chain " + unit + ", row " + number + ": " + en);
    }
}
