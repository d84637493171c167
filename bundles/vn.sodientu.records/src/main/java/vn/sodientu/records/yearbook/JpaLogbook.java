package vn.sodientu.records.yearbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.LogbookRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/** The lesson logbook in the database, read like marks. */
public record JpaLogbook(Tables tables) implements LogbookRecords {
    @Override
    public List<LessonEntry> current(ClassId clazz, LocalDate from, LocalDate to) {
        ClassLock.take(tables, clazz);
        int first = LessonRow.day(from);
        int last = LessonRow.day(to);
        Map<LessonSlot, LessonRow> rows = new LinkedHashMap<>();
        tables.list(
                        LessonRow.class,
                        "select x from LessonRow x where x.school = ?1 and x.clazz = ?2 and x.day between ?3 and ?4"
                                + " order by x.day, x.session, x.period, x.version",
                        clazz.school(),
                        clazz.number(),
                        first,
                        last)
                .forEach(row -> rows.put(row.slot(), row));
        return entries(rows.values(), missed(clazz, first, last));
    }

    private List<LessonMissRow> missed(ClassId clazz, int first, int last) {
        return tables.list(
                LessonMissRow.class,
                "select x from LessonMissRow x where x.school = ?1 and x.clazz = ?2 and x.day between ?3 and ?4"
                        + " order by x.pupil",
                clazz.school(),
                clazz.number(),
                first,
                last);
    }

    private static List<LessonEntry> entries(Collection<LessonRow> rows, List<LessonMissRow> missed) {
        Map<Integer, List<LessonMissRow>> byDay = missed.stream().collect(Collectors.groupingBy(miss -> miss.day));
        return rows.stream()
                .map(row -> row.value(byDay.getOrDefault(row.day, List.of()).stream()
                        .filter(miss -> miss.belongsTo(row))
                        .map(LessonMissRow::value)
                        .toList()))
                .toList();
    }

    @Override
    public List<LessonEntry> history(LessonSlot slot) {
        ClassId clazz = slot.clazz();
        int day = LessonRow.day(slot.day());
        List<LessonRow> rows = tables.list(
                LessonRow.class,
                "select x from LessonRow x where x.school = ?1 and x.clazz = ?2 and x.day = ?3 and x.session = ?4"
                        + " and x.period = ?5 order by x.version",
                clazz.school(),
                clazz.number(),
                day,
                LessonRow.half(slot.session()),
                slot.period());
        return entries(rows, missed(clazz, day, day));
    }

    @Override
    public void append(LessonEntry entry, String source) {
        ClassLock.take(tables, entry.slot().clazz());
        tables.add(List.of(new LessonRow(entry, source)));
        tables.add(entry.lesson().missed().stream()
                .map(missed -> new LessonMissRow(entry, missed))
                .toList());
    }

    @Override
    public Map<String, Integer> planNumbers(ClassId clazz) {
        Map<String, Integer> highest = new HashMap<>();
        Map<LessonSlot, LessonRow> rows = new LinkedHashMap<>();
        tables.list(
                        LessonRow.class,
                        "select x from LessonRow x where x.school = ?1 and x.clazz = ?2 order by x.version",
                        clazz.school(),
                        clazz.number())
                .forEach(row -> rows.put(row.slot(), row));
        rows.values().forEach(row -> {
            Integer number = row.plan;
            if (number != null && !row.withdrawn) {
                highest.merge(row.subject, number, Math::max);
            }
        });
        return highest;
    }

    @Override
    public Optional<WeekNote> week(ClassId clazz, LocalDate monday) {
        ClassLock.take(tables, clazz);
        return tables
                .first(
                        1,
                        WeekRow.class,
                        "select x from WeekRow x where x.school = ?1 and x.clazz = ?2 and x.monday = ?3"
                                + " order by x.version desc",
                        clazz.school(),
                        clazz.number(),
                        LessonRow.day(monday))
                .stream()
                .findFirst()
                .map(WeekRow::value);
    }

    @Override
    public void append(WeekNote note) {
        ClassLock.take(tables, note.clazz());
        tables.add(List.of(new WeekRow(note)));
    }
}
