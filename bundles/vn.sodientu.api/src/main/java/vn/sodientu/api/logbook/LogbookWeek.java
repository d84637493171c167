package vn.sodientu.api.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekTotals;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;

/**
 * A week of a class's logbook, as much as the printed page needs.
 *
 * @param form how lessons are marked
 * @param entries in the order of the page; places that were withdrawn keep their row, so that its version is known
 * @param nextNumbers for each subject the lesson of the plan that follows the highest entered so far
 * @param members the class list, sensitive particulars withheld
 * @param teachers the school's staff
 */
public record LogbookWeek(
        SchoolClass clazz,
        LocalDate monday,
        LogbookForm form,
        List<LessonEntry> entries,
        WeekNote note,
        WeekTotals totals,
        Map<String, Integer> nextNumbers,
        List<Enrolment> members,
        List<Staff> teachers) {
    public LogbookWeek {
        entries = List.copyOf(entries);
        nextNumbers = Map.copyOf(nextNumbers);
        members = List.copyOf(members);
        teachers = List.copyOf(teachers);
    }
}
