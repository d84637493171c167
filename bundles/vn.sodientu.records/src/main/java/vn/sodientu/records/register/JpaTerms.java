package vn.sodientu.records.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.TermRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.audit.Trail;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/** Conduct and absences in the database, read like marks. */
public record JpaTerms(Tables tables, Trail trail) implements TermRecords {
    /** What a record is about. */
    private record Key(PupilId pupil, Period period) {}

    @Override
    public List<TermRecord> current(ClassId clazz) {
        ClassLock.take(tables, clazz);
        Map<Key, TermRecord> last = new LinkedHashMap<>();
        tables
                .list(
                        TermRow.class,
                        "select t from TermRow t where t.school = ?1 and t.clazz = ?2"
                                + " order by t.pupil, t.period, t.version",
                        clazz.school(),
                        clazz.number())
                .stream()
                .map(TermRow::value)
                .forEach(entered -> last.put(new Key(entered.pupil(), entered.period()), entered));
        return List.copyOf(last.values());
    }

    @Override
    public void append(ClassId clazz, List<TermRecord> records, String by, Instant at, String source) {
        ClassLock.take(tables, clazz);
        List<TermRow> rows = records.stream()
                .map(entered -> new TermRow(clazz, entered, by, at, source))
                .toList();
        long number = trail.note(clazz.school(), by, rows);
        tables.add(rows.stream().map(row -> row.trail(number)).toList());
    }
}
