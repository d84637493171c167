package vn.sodientu.records.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.ArrangementRecords;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/** Arrangements in the database, read like marks. */
public record JpaArrangements(Tables tables) implements ArrangementRecords {
    @Override
    public ArrangementId next(long school) {
        return new ArrangementId(school, tables.next(ArrangementRow.class));
    }

    @Override
    public List<GrantedArrangement> current(ClassId clazz) {
        ClassLock.take(tables, clazz);
        Map<ArrangementId, GrantedArrangement> last = new LinkedHashMap<>();
        tables
                .list(
                        ArrangementRow.class,
                        "select a from ArrangementRow a where a.school = ?1 and a.clazz = ?2"
                                + " order by a.number, a.version",
                        clazz.school(),
                        clazz.number())
                .stream()
                .map(ArrangementRow::value)
                .forEach(version -> last.put(version.id(), version));
        return List.copyOf(last.values());
    }

    @Override
    public List<GrantedArrangement> history(ArrangementId id) {
        return tables
                .list(
                        ArrangementRow.class,
                        "select a from ArrangementRow a where a.school = ?1 and a.number = ?2 order by a.version",
                        id.school(),
                        id.number())
                .stream()
                .map(ArrangementRow::value)
                .toList();
    }

    @Override
    public void append(GrantedArrangement version) {
        ClassLock.take(tables, version.clazz());
        tables.add(List.of(new ArrangementRow(version)));
    }
}
