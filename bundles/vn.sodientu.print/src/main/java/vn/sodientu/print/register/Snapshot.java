package vn.sodientu.print.register;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.correction.Correction;
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
import vn.sodientu.domain.year.Period;

/**
 * Everything a class's book shows, as it stood at one moment.
 *
 * @param version position of the school's audit chain at that moment
 * @param pupils in list order, those who left included
 * @param corrections approved ones, oldest first
 * @param approvals how far each period is approved
 */
public record Snapshot(
        long version,
        School school,
        Superiors superiors,
        SchoolClass clazz,
        List<Enrolment> pupils,
        Map<StaffId, Staff> staff,
        List<Assignment> assignments,
        List<MarkEntry> marks,
        List<TermRecord> terms,
        List<SummerRecord> summers,
        Map<PupilId, YearOutcome> outcomes,
        List<Correction> corrections,
        Map<Period, Approval> approvals) {
    private static final String CORRECTION = "CORRECTION";

    /** Reads a class within one transaction; empty when there is no such class. */
    public static Optional<Snapshot> read(Records records, ClassId id) {
        return records.classes().find(id).flatMap(clazz -> records.units()
                .school(id.school(), Superiors.day(clazz.year()))
                .map(school -> new Snapshot(
                        records.audit().last(id.school()),
                        school,
                        Superiors.read(records, id.school(), clazz.year()),
                        clazz,
                        records.pupils().enrolments(id),
                        byId(records.classes().staff(id.school())),
                        records.classes().assignments(id),
                        records.marks().current(id),
                        records.terms().current(id),
                        records.summers().current(id),
                        records.results().of(id),
                        approved(records.corrections().of(id)),
                        approvals(records, id))));
    }

    private static List<Correction> approved(List<Correction> corrections) {
        return corrections.stream()
                .filter(one -> one.state() == Correction.State.APPROVED)
                .toList();
    }

    private static Map<Period, Approval> approvals(Records records, ClassId id) {
        Map<Period, Approval> approvals = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            approvals.put(period, records.approvals().of(id, period));
        }
        return approvals;
    }

    /**
     * Whether the principal has approved what the book of a period shows. A mark entered after it, but for a correction
     * that he approved too, makes the book a draft again.
     */
    boolean approved(Period period) {
        Approval approval = approvals.get(period);
        Instant at = approval == null ? null : approval.approvedAt();
        return at != null
                && marks.stream()
                        .filter(mark ->
                                period == Period.YEAR || mark.sheet().term().period() == period)
                        .allMatch(mark ->
                                mark.source().equals(CORRECTION) || !mark.at().isAfter(at));
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
