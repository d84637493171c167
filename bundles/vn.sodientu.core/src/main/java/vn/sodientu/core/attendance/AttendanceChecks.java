package vn.sodientu.core.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;

/** Checks absences before they are stored: the day, and whether the pupil was on the list that day. */
final class AttendanceChecks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SchoolClass clazz;
    private final LocalDate today;
    private final Map<PupilId, Enrolment> members;
    private final FaultList faults = new FaultList();
    private final Set<AbsenceKey> seen = new HashSet<>();

    private AttendanceChecks(SchoolClass clazz, List<Enrolment> enrolments, LocalDate today) {
        this.clazz = clazz;
        this.today = today;
        members = enrolments.stream()
                .collect(Collectors.toMap(enrolment -> enrolment.pupil().id(), Function.identity()));
    }

    static FaultList check(SchoolClass clazz, List<Enrolment> enrolments, LocalDate today, List<Absence> absences) {
        AttendanceChecks checks = new AttendanceChecks(clazz, enrolments, today);
        for (int i = 0; i < absences.size(); i++) {
            checks.check(absences.get(i), "absences[" + i + "].");
        }
        return checks.faults;
    }

    private void check(Absence absence, String path) {
        faults.unless(
                absence.version() >= 0,
                path + "version",
                "Phiên bản không thể âm; buổi chưa ghi có phiên bản 0",
                "A version cannot be negative; a half-day never written has version 0");
        faults.unless(
                seen.add(AbsenceKey.of(absence)),
                path + "pupil",
                "Học sinh này có hai lần cho cùng một buổi",
                "This pupil is given twice for one half-day");
        if (day(absence.day(), path)) {
            member(absence, path);
        }
    }

    private boolean day(LocalDate day, String path) {
        boolean inYear = !day.isBefore(clazz.year().firstDay())
                && !day.isAfter(clazz.year().lastDay());
        faults.unless(
                inYear,
                path + "day",
                "Ngày " + DAY.format(day) + " không thuộc năm học " + clazz.year(),
                day + " is not in the school year " + clazz.year());
        faults.unless(
                !day.isAfter(today),
                path + "day",
                "Ngày " + DAY.format(day) + " chưa đến; chỉ điểm danh đến hôm nay",
                day + " is still to come; attendance is taken up to today");
        return inYear;
    }

    private void member(Absence absence, String path) {
        Enrolment enrolment = members.get(absence.pupil());
        if (enrolment == null) {
            faults.add(
                    path + "pupil",
                    "Học sinh " + absence.pupil() + " không có trong danh sách lớp " + clazz.name(),
                    "Pupil " + absence.pupil() + " is not on the list of class " + clazz.name());
            return;
        }
        faults.unless(
                enrolment.on(absence.day()) || absence.leave() == null,
                path + "day",
                "Học sinh " + absence.pupil() + " không học lớp " + clazz.name() + " ngày " + DAY.format(absence.day()),
                "Pupil " + absence.pupil() + " was not in class " + clazz.name() + " on " + absence.day());
    }
}
