package vn.sodientu.core.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sodientu.api.logbook.LessonAttendance;
import vn.sodientu.api.logbook.LessonAttendance.Comparison;
import vn.sodientu.api.logbook.LogbookForm;
import vn.sodientu.api.logbook.LogbookWeek;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekTotals;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;

/** Reads the logbook within a transaction. */
final class LogbookReading {
    private static final int LAST_OF_WEEK = 6;

    private LogbookReading() {}

    static LogbookWeek week(Records records, SchoolClass clazz, LogbookForm form, LocalDate day) {
        LocalDate monday = WeekNote.monday(day);
        List<LessonEntry> entries = records.logbook().current(clazz.id(), monday, monday.plusDays(LAST_OF_WEEK));
        Map<String, Integer> numbers = records.logbook().planNumbers(clazz.id()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() + 1));
        return new LogbookWeek(
                clazz,
                monday,
                form,
                entries,
                records.logbook().week(clazz.id(), monday).orElseGet(() -> WeekNote.open(clazz.id(), monday)),
                WeekTotals.of(entries),
                numbers,
                members(records, clazz),
                records.classes().staff(clazz.id().school()));
    }

    static LessonAttendance attendance(Records records, SchoolClass clazz, Comparison comparison, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        LessonComparison compared = new LessonComparison(
                comparison,
                records.logbook().current(clazz.id(), first, last),
                records.absences().current(clazz.id(), first, last));
        return new LessonAttendance(
                month,
                comparison,
                members(records, clazz).stream().map(compared::row).toList());
    }

    private static List<Enrolment> members(Records records, SchoolClass clazz) {
        return records.pupils().enrolments(clazz.id()).stream()
                .map(Enrolment::withoutSensitive)
                .toList();
    }
}
