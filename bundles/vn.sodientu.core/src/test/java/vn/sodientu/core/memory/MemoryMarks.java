package vn.sodientu.core.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import vn.sodientu.api.spi.records.MarkRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.MarkEntry;

/** Marks, only ever added. */
record MemoryMarks(Tables tables, AtomicInteger reads) implements MarkRecords {
    @Override
    public List<MarkEntry> current(SheetId sheet) {
        return last(entry -> entry.sheet().equals(sheet));
    }

    @Override
    public List<MarkEntry> current(ClassId clazz) {
        return last(entry -> entry.sheet().clazz().equals(clazz));
    }

    @Override
    public List<MarkEntry> current(ClassId clazz, List<PupilId> pupils) {
        return last(entry -> entry.sheet().clazz().equals(clazz) && pupils.contains(entry.pupil()));
    }

    @Override
    public List<MarkEntry> history(SheetId sheet, PupilId pupil, String column) {
        return tables.marks.stream()
                .filter(e -> key(e).equals(List.of(sheet, pupil, column)))
                .toList();
    }

    @Override
    public void append(List<MarkEntry> entries) {
        for (MarkEntry entry : entries) {
            if (tables.marks.stream().anyMatch(e -> key(e).equals(key(entry)) && e.version() == entry.version())) {
                throw new StaleRecordException("mark", new IllegalStateException());
            }
            tables.marks.add(entry);
        }
    }

    private List<MarkEntry> last(Predicate<MarkEntry> wanted) {
        reads.incrementAndGet();
        Map<Object, MarkEntry> last = new LinkedHashMap<>();
        tables.marks.stream().filter(wanted).forEach(e -> last.put(key(e), e));
        return new ArrayList<>(last.values());
    }

    private static List<Object> key(MarkEntry entry) {
        return List.of(entry.sheet(), entry.pupil(), entry.column());
    }
}
