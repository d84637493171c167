package vn.sodientu.core.turn;

import java.util.List;
import java.util.Map;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** What must be done before a year is closed; each with the address where it is done. */
final class YearObstacles {
    private YearObstacles() {}

    static List<Violation> of(Records records, School school, SchoolYear year) {
        FaultList faults = new FaultList();
        List<SchoolClass> classes = records.classes().of(school.id(), year);
        if (classes.isEmpty()) {
            faults.add("/schools/" + school.id() + "/classes", "Năm học này chưa có lớp nào", "The year has no class");
        }
        for (SchoolClass clazz : classes) {
            List<Enrolment> members = records.pupils().enrolments(clazz.id());
            if (members.isEmpty()) {
                continue;
            }
            Map<PupilId, YearOutcome> results = records.results().of(clazz.id());
            long undecided = members.stream()
                    .filter(member -> Fates.of(
                                    member,
                                    results.get(member.pupil().id()),
                                    clazz.grade() == school.level().lastGrade())
                            .fate()
                            .open())
                    .count();
            if (undecided > 0) {
                faults.add(
                        "/classes/" + clazz.id() + "/results?period=year",
                        "Lớp " + clazz.name() + ": " + undecided + " học sinh chưa có kết quả cuối cùng của năm",
                        "Class " + clazz.name() + ": " + undecided + " pupils without the final result of the year");
            }
            if (records.approvals().of(clazz.id(), Period.YEAR).approvedAt() == null) {
                faults.add(
                        "/classes/" + clazz.id() + "/approvals?period=year",
                        "Lớp " + clazz.name() + ": kết quả cả năm chưa được hiệu trưởng duyệt",
                        "Class " + clazz.name() + ": the results of the year are not approved");
            }
            records.corrections().of(clazz.id()).stream()
                    .filter(one -> one.state().pending())
                    .forEach(one -> pending(faults, clazz, one));
        }
        return faults.isEmpty() ? List.of() : faults.refusal().violations();
    }

    private static void pending(FaultList faults, SchoolClass clazz, Correction one) {
        faults.add(
                "/corrections/" + one.id(),
                "Lớp " + clazz.name() + ": đề nghị sửa điểm " + one.id() + " "
                        + one.state().label().vi(),
                "Class " + clazz.name() + ": correction " + one.id() + " "
                        + one.state().label().en());
    }
}
