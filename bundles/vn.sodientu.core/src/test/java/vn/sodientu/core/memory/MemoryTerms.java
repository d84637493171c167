package vn.sodientu.core.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.api.spi.records.TermRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.sheet.TermRecord;

/** Conduct and absences, only ever added. */
record MemoryTerms(Tables tables) implements TermRecords {
    @Override
    public List<TermRecord> current(ClassId clazz) {
        Map<Object, TermRecord> last = new LinkedHashMap<>();
        tables.terms.stream()
                .filter(row -> row.clazz().equals(clazz))
                .forEach(row -> last.put(key(row.record()), row.record()));
        return new ArrayList<>(last.values());
    }

    @Override
    public void append(ClassId clazz, List<TermRecord> records, String by, Instant at, String source) {
        for (TermRecord record : records) {
            if (tables.terms.stream()
                    .anyMatch(row -> row.clazz().equals(clazz)
                            && key(row.record()).equals(key(record))
                            && row.record().version() == record.version())) {
                throw new StaleRecordException("term", new IllegalStateException());
            }
            tables.terms.add(new Tables.Term(clazz, record));
        }
    }

    private static List<Object> key(TermRecord record) {
        return List.of(record.pupil(), record.period());
    }
}
