package vn.sodientu.records.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.MarkRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.year.Term;
import vn.sodientu.records.audit.Trail;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/**
 * Marks in the database. Corrections are few, so all entries of a class are read in the order of the key and the last
 * of each cell is kept: one index scan, where asking the database for the highest versions would probe it per cell.
 */
public record JpaMarks(Tables tables, Trail trail) implements MarkRecords {
    private static final String COLUMNS = "select m.subject, m.term, m.pupil, m.column, m.version, m.code, m.by, m.at,"
            + " m.source from MarkRow m where m.school = ?1 and m.clazz = ?2";
    private static final String OLDEST_FIRST = " order by m.subject, m.term, m.pupil, m.column, m.version";
    private static final Term[] TERMS = Term.values();

    /** A cell within a class. */
    private record CellKey(SheetId sheet, PupilId pupil, String column) {
        static CellKey of(MarkEntry entry) {
            return new CellKey(entry.sheet(), entry.pupil(), entry.column());
        }
    }

    @Override
    public List<MarkEntry> current(SheetId sheet) {
        ClassId clazz = sheet.clazz();
        ClassLock.take(tables, clazz);
        return last(entries(
                clazz,
                rows(
                        " and m.subject = ?3 and m.term = ?4",
                        clazz,
                        sheet.subject(),
                        sheet.term().number())));
    }

    @Override
    public List<MarkEntry> current(ClassId clazz) {
        ClassLock.take(tables, clazz);
        return last(entries(clazz, rows("", clazz)));
    }

    @Override
    public List<MarkEntry> current(ClassId clazz, List<PupilId> pupils) {
        ClassLock.take(tables, clazz);
        List<Long> numbers = pupils.stream().map(PupilId::number).distinct().toList();
        return last(entries(clazz, tables.inParts(numbers, part -> rows(" and m.pupil in ?3", clazz, part))));
    }

    @Override
    public List<MarkEntry> history(SheetId sheet, PupilId pupil, String column) {
        ClassId clazz = sheet.clazz();
        return entries(
                clazz,
                rows(
                        " and m.subject = ?3 and m.term = ?4 and m.pupil = ?5 and m.column = ?6",
                        clazz,
                        sheet.subject(),
                        sheet.term().number(),
                        pupil.number(),
                        column));
    }

    @Override
    public void append(List<MarkEntry> entries) {
        entries.stream().map(entry -> entry.sheet().clazz()).distinct().forEach(clazz -> ClassLock.take(tables, clazz));
        Map<Long, List<MarkRow>> bySchool = new LinkedHashMap<>();
        entries.stream().map(MarkRow::new).forEach(row -> bySchool.computeIfAbsent(row.school, any -> new ArrayList<>())
                .add(row));
        bySchool.forEach((school, rows) -> {
            long number = trail.note(school, rows.get(0).by, rows);
            rows.forEach(row -> row.trail(number));
            tables.add(rows);
        });
    }

    private List<Object[]> rows(String which, ClassId clazz, Object... more) {
        List<Object> parameters = new ArrayList<>(List.of(clazz.school(), clazz.number()));
        parameters.addAll(List.of(more));
        return tables.list(Object[].class, COLUMNS + which + OLDEST_FIRST, parameters.toArray());
    }

    private static List<MarkEntry> entries(ClassId clazz, List<Object[]> rows) {
        Map<String, SheetId[]> sheets = new LinkedHashMap<>();
        List<MarkEntry> entries = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            // A class has some twenty sheets and thousands of entries: they share the addresses.
            SheetId[] bySubject = sheets.computeIfAbsent((String) row[0], code ->
                    new SheetId[] {new SheetId(clazz, code, TERMS[0]), new SheetId(clazz, code, TERMS[1])});
            entries.add(new MarkEntry(
                    bySubject[number(row[1]) - 1],
                    new PupilId(clazz.school(), ((Number) row[2]).longValue()),
                    (String) row[3],
                    number(row[4]),
                    MarkRow.markOf((Number) row[5]),
                    (String) row[6],
                    Micros.instant(((Number) row[7]).longValue()),
                    (String) row[8]));
        }
        return entries;
    }

    private static List<MarkEntry> last(Collection<MarkEntry> oldestFirst) {
        Map<CellKey, MarkEntry> cells = new LinkedHashMap<>();
        oldestFirst.forEach(entry -> cells.put(CellKey.of(entry), entry));
        return List.copyOf(cells.values());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
