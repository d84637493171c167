package vn.sodientu.print.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;

/**
 * Everything a class's book shows, as it stood at one moment.
 *
 * @param version position of the school's audit chain at that moment
 * @param pupils in list order, those who left included
 */
public record Snapshot(
        long version,
        School school,
        SchoolClass clazz,
        List<Enrolment> pupils,
        Map<StaffId, Staff> staff,
        List<Assignment> assignments,
        List<MarkEntry> marks,
        List<TermRecord> terms,
        List<SummerRecord> summers,
        Map<PupilId, YearOutcome> outcomes) {

    /** Reads a class within one transaction; empty when there is no such class. */
    public static Optional<Snapshot> read(Records records, ClassId id) {
        return records.classes().find(id).flatMap(clazz -> records.units()
                .school(id.school())
                .map(school -> new Snapshot(
                        records.audit().last(id.school()),
                        school,
                        clazz,
                        records.pupils().enrolments(id),
                        byId(records.classes().staff(id.school())),
                        records.classes().assignments(id),
                        records.marks().current(id),
                        records.terms().current(id),
                        records.summers().current(id),
                        records.results().of(id))));
    }

    private static Map<StaffId, Staff> byId(List<Staff> staff) {
        return staff.stream().collect(Collectors.toMap(Staff::id, member -> member));
    }

    /** The names of a sheet's teachers. */
    List<String> teachers(SheetId sheet) {
        return assignments.stream()
                .filter(assignment -> assignment.sheet().equals(sheet))
                .flatMap(assignment -> Optional.ofNullable(staff.get(assignment.teacher())).stream())
                .map(member -> member.name().full())
                .toList();
    }

    /** The name of the homeroom teacher, empty before one is named. */
    String homeroom() {
        Staff member = clazz.homeroom() == null ? null : staff.get(clazz.homeroom());
        return member == null ? "" : member.name().full();
    }
}
