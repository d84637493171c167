package vn.sodientu.core.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.LogbookRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.WeekNote;

/** The logbook, only ever added. */
record MemoryLogbook(Yearbook tables) implements LogbookRecords {
    private static final Comparator<LessonSlot> ORDER = Comparator.comparing(LessonSlot::day)
            .thenComparing(LessonSlot::session)
            .thenComparing(LessonSlot::period);

    @Override
    public List<LessonEntry> current(ClassId clazz, LocalDate from, LocalDate to) {
        Map<LessonSlot, LessonEntry> last = new LinkedHashMap<>();
        tables.lessons.stream()
                .filter(entry -> entry.slot().clazz().equals(clazz)
                        && !entry.slot().day().isBefore(from)
                        && !entry.slot().day().isAfter(to))
                .forEach(entry -> last.put(entry.slot(), entry));
        return last.values().stream()
                .sorted(Comparator.comparing(LessonEntry::slot, ORDER))
                .toList();
    }

    @Override
    public List<LessonEntry> history(LessonSlot slot) {
        return tables.lessons.stream()
                .filter(entry -> entry.slot().equals(slot))
                .toList();
    }

    @Override
    public void append(LessonEntry entry, String source) {
        if (history(entry.slot()).stream().anyMatch(one -> one.version() == entry.version())) {
            throw new StaleRecordException("lesson", new IllegalStateException());
        }
        tables.lessons.add(entry);
    }

    @Override
    public Map<String, Integer> planNumbers(ClassId clazz) {
        Map<String, Integer> highest = new HashMap<>();
        current(clazz, LocalDate.MIN, LocalDate.MAX).forEach(entry -> {
            Integer number = entry.lesson().planNumber();
            if (number != null) {
                highest.merge(entry.lesson().subject(), number, Math::max);
            }
        });
        return highest;
    }

    @Override
    public Optional<WeekNote> week(ClassId clazz, LocalDate monday) {
        return tables.weeks.stream()
                .filter(note -> note.clazz().equals(clazz) && note.monday().equals(monday))
                .reduce((first, second) -> second);
    }

    @Override
    public void append(WeekNote note) {
        if (week(note.clazz(), note.monday()).stream().anyMatch(one -> one.version() >= note.version())) {
            throw new StaleRecordException("week", new IllegalStateException());
        }
        tables.weeks.add(note);
    }
}
