package vn.sodientu.records.yearbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.HomeroomRecords;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;
import vn.sodientu.records.roster.ClassLock;

/** Homeroom books in the database. */
public record JpaHomeroom(Tables tables, FieldCipher cipher) implements HomeroomRecords {
    @Override
    public EntryId next(long school) {
        return new EntryId(school, tables.next(HomeroomRow.class));
    }

    @Override
    public List<BookEntry> current(ClassId clazz) {
        ClassLock.take(tables, clazz);
        Map<EntryId, HomeroomRow> last = new LinkedHashMap<>();
        tables.list(
                        HomeroomRow.class,
                        "select x from HomeroomRow x where x.school = ?1 and x.clazz = ?2"
                                + " order by x.number, x.version",
                        clazz.school(),
                        clazz.number())
                .forEach(row -> last.put(row.id(), row));
        return last.values().stream().map(row -> row.value(cipher)).toList();
    }

    @Override
    public List<BookEntry> history(EntryId id) {
        return tables
                .list(
                        HomeroomRow.class,
                        "select x from HomeroomRow x where x.school = ?1 and x.number = ?2 order by x.version",
                        id.school(),
                        id.number())
                .stream()
                .map(row -> row.value(cipher))
                .toList();
    }

    @Override
    public void append(BookEntry version) {
        ClassLock.take(tables, version.clazz());
        tables.add(List.of(new HomeroomRow(version, cipher)));
    }
}
