package vn.sodientu.core.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.HomeroomRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;

/** Homeroom books, only ever added. */
record MemoryHomeroom(Tables tables) implements HomeroomRecords {
    @Override
    public EntryId next(long school) {
        return new EntryId(school, tables.next());
    }

    @Override
    public List<BookEntry> current(ClassId clazz) {
        Map<EntryId, BookEntry> last = new LinkedHashMap<>();
        tables.yearbook.homeroom.stream()
                .filter(entry -> entry.clazz().equals(clazz))
                .forEach(entry -> last.put(entry.id(), entry));
        return new ArrayList<>(last.values());
    }

    @Override
    public List<BookEntry> history(EntryId id) {
        return tables.yearbook.homeroom.stream()
                .filter(entry -> entry.id().equals(id))
                .toList();
    }

    @Override
    public void append(BookEntry version) {
        if (history(version.id()).stream().anyMatch(one -> one.version() == version.version())) {
            throw new StaleRecordException("homeroom", new IllegalStateException());
        }
        tables.yearbook.homeroom.add(version);
    }
}
