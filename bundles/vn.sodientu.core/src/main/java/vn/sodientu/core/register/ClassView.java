package vn.sodientu.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;

/**
 * Some sheets of a class as stored, with those who teach them, read in one snapshot.
 *
 * @param marks current entries of at least the sheets named
 */
record ClassView(
        SchoolClass clazz,
        List<SheetId> sheets,
        List<Enrolment> enrolments,
        List<Assignment> assignments,
        Map<StaffId, String> staff,
        List<MarkEntry> marks,
        StandingArrangements arrangements,
        StandIns standIns) {
    /** From so many sheets on, reading the whole class is cheaper than each of them. */
    private static final int MANY_SHEETS = 4;

    static ClassView read(Records records, SchoolClass clazz, List<SheetId> sheets) {
        return new ClassView(
                clazz,
                sheets,
                records.pupils().enrolments(clazz.id()),
                records.classes().assignments(clazz.id()).stream()
                        .filter(assignment -> assignment.holdsOn(LocalDate.now(CountryClock.vietnam())))
                        .toList(),
                records.classes().staff(clazz.id().school()).stream()
                        .collect(Collectors.toMap(
                                Staff::id, member -> member.name().full())),
                marks(records, clazz, sheets),
                StandingArrangements.read(records, clazz.id()),
                StandIns.read(records, clazz.id()));
    }

    /** The names of those who enter a sheet: the assigned teachers, and who stands in for them today. */
    List<String> teachers(SheetId sheet) {
        Stream<String> assigned = assignments.stream()
                .filter(assignment -> assignment.sheet().equals(sheet))
                .map(assignment -> staff.get(assignment.teacher()))
                .filter(Objects::nonNull);
        return Stream.concat(assigned, standIns.names(sheet, staff).stream()).toList();
    }

    private static List<MarkEntry> marks(Records records, SchoolClass clazz, List<SheetId> sheets) {
        if (sheets.size() >= MANY_SHEETS) {
            return records.marks().current(clazz.id());
        }
        List<MarkEntry> marks = new ArrayList<>();
        sheets.forEach(sheet -> marks.addAll(records.marks().current(sheet)));
        return marks;
    }
}
