package vn.sodientu.records.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.SummerRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.records.audit.Trail;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/** Summers in the database, read like marks. */
public record JpaSummers(Tables tables, Trail trail) implements SummerRecords {
    /** What a record is about. */
    private record Key(PupilId pupil, String subject) {}

    @Override
    public List<SummerRecord> current(ClassId clazz) {
        ClassLock.take(tables, clazz);
        Map<Key, SummerRecord> last = new LinkedHashMap<>();
        tables
                .list(
                        SummerRow.class,
                        "select s from SummerRow s where s.school = ?1 and s.clazz = ?2"
                                + " order by s.pupil, s.subject, s.version",
                        clazz.school(),
                        clazz.number())
                .stream()
                .map(SummerRow::value)
                .forEach(entered -> last.put(new Key(entered.pupil(), entered.subject()), entered));
        return List.copyOf(last.values());
    }

    @Override
    public void append(ClassId clazz, List<SummerRecord> records, String by, Instant at, String source) {
        ClassLock.take(tables, clazz);
        List<SummerRow> rows = records.stream()
                .map(entered -> new SummerRow(clazz, entered, by, at, source))
                .toList();
        long number = trail.note(clazz.school(), by, rows);
        tables.add(rows.stream().map(row -> row.trail(number)).toList());
    }
}
