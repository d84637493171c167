package vn.sodientu.core.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.PupilFieldRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.id.PupilId;

/** Fields of pupils' files. */
record MemoryPupilFields(Tables tables) implements PupilFieldRecords {
    @Override
    public List<FieldEntry> current(PupilId pupil) {
        Map<String, FieldEntry> last = new LinkedHashMap<>();
        tables.fields.getOrDefault(pupil, List.of()).forEach(entry -> last.put(entry.field(), entry));
        return List.copyOf(last.values());
    }

    @Override
    public List<FieldEntry> history(PupilId pupil, String field) {
        return tables.fields.getOrDefault(pupil, List.of()).stream()
                .filter(entry -> entry.field().equals(field))
                .toList();
    }

    @Override
    public void append(PupilId pupil, FieldEntry entry, boolean sealed) {
        if (history(pupil, entry.field()).stream().anyMatch(one -> one.version() == entry.version())) {
            throw new StaleRecordException("field", new IllegalStateException());
        }
        List<FieldEntry> all = new ArrayList<>(tables.fields.getOrDefault(pupil, List.of()));
        all.add(entry);
        tables.fields.put(pupil, all);
    }
}
