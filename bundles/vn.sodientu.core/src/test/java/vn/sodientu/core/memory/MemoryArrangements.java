package vn.sodientu.core.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.ArrangementRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.ClassId;

/** Arrangements, only ever added. */
record MemoryArrangements(Tables tables) implements ArrangementRecords {
    @Override
    public ArrangementId next(long school) {
        return new ArrangementId(school, tables.next());
    }

    @Override
    public List<GrantedArrangement> current(ClassId clazz) {
        Map<ArrangementId, GrantedArrangement> last = new LinkedHashMap<>();
        tables.arrangements.stream()
                .filter(version -> version.clazz().equals(clazz))
                .forEach(version -> last.put(version.id(), version));
        return new ArrayList<>(last.values());
    }

    @Override
    public List<GrantedArrangement> history(ArrangementId id) {
        return tables.arrangements.stream()
                .filter(version -> version.id().equals(id))
                .toList();
    }

    @Override
    public void append(GrantedArrangement version) {
        if (history(version.id()).stream().anyMatch(one -> one.version() == version.version())) {
            throw new StaleRecordException("arrangement", new IllegalStateException());
        }
        tables.arrangements.add(version);
    }
}
