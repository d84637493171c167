package vn.sodientu.core.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.api.spi.records.SummerRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.sheet.SummerRecord;

/** Summers, only ever added. */
record MemorySummers(Tables tables) implements SummerRecords {
    @Override
    public List<SummerRecord> current(ClassId clazz) {
        Map<Object, SummerRecord> last = new LinkedHashMap<>();
        tables.summers.stream()
                .filter(row -> row.clazz().equals(clazz))
                .forEach(row -> last.put(key(row.record()), row.record()));
        return new ArrayList<>(last.values());
    }

    @Override
    public void append(ClassId clazz, List<SummerRecord> records, String by, Instant at, String source) {
        for (SummerRecord record : records) {
            if (tables.summers.stream()
                    .anyMatch(row -> row.clazz().equals(clazz)
                            && key(row.record()).equals(key(record))
                            && row.record().version() == record.version())) {
                throw new StaleRecordException("summer", new IllegalStateException());
            }
            tables.summers.add(new Tables.Summer(clazz, record));
        }
    }

    private static List<Object> key(SummerRecord record) {
        return List.of(record.pupil(), record.subject());
    }
}
