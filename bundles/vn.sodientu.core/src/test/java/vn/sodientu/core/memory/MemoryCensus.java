package vn.sodientu.core.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.CensusRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;

/** Household sheets, only ever added. */
record MemoryCensus(Tables tables) implements CensusRecords {
    @Override
    public HouseholdId next(long school) {
        return new HouseholdId(school, tables.next());
    }

    @Override
    public List<Household> current(long school) {
        Map<HouseholdId, Household> last = new LinkedHashMap<>();
        tables.yearbook.census.stream()
                .filter(one -> one.id().school() == school)
                .forEach(one -> last.put(one.id(), one));
        return new ArrayList<>(last.values());
    }

    @Override
    public List<Household> history(HouseholdId id) {
        return tables.yearbook.census.stream()
                .filter(one -> one.id().equals(id))
                .toList();
    }

    @Override
    public void append(Household version) {
        if (history(version.id()).stream().anyMatch(one -> one.version() == version.version())) {
            throw new StaleRecordException("census", new IllegalStateException());
        }
        tables.yearbook.census.add(version);
    }
}
