package vn.sodientu.records.audit;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.spi.records.AuditRecords.Row;
import vn.sodientu.records.jpa.Micros;

/**
 * The hash of an audit row: over unit, number, moment in microseconds, account, action, subject, detail and the hash
 * before, and over number and hash of the trail where the row has one.
 */
public final class AuditHash {
    private AuditHash() {}

    /** The hash that belongs to a row without a trail, in hex; the hash the row carries is not looked at. */
    public static String of(Row row) {
        return of(row, Trail.NONE);
    }

    /** The hash that belongs to a row and its trail. */
    static String of(Row row, Trail.Mark trail) {
        List<String> fields = new ArrayList<>(List.of(
                Long.toString(row.unit()),
                Long.toString(row.number()),
                Long.toString(Micros.of(row.at())),
                row.account(),
                row.action(),
                row.subject(),
                row.detail(),
                row.previous()));
        if (!trail.equals(Trail.NONE)) {
            fields.add(Long.toString(trail.number()));
            fields.add(trail.hash());
        }
        return Digests.of(fields);
    }
}
