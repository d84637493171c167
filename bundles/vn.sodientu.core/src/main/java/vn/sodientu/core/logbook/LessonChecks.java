package vn.sodientu.core.logbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.logbook.LogbookForm;
import vn.sodientu.api.logbook.RecordLesson;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;

/** Checks a lesson before it is stored; every fault is found at once. */
final class LessonChecks {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 1000;
    private static final int MOST_PLANNED = 400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Records records;
    private final SchoolClass clazz;
    private final LocalDate today;
    private final FaultList faults = new FaultList();

    private LessonChecks(Records records, SchoolClass clazz, LocalDate today) {
        this.records = records;
        this.clazz = clazz;
        this.today = today;
    }

    static FaultList check(
            Records records, SchoolClass clazz, LogbookForm form, LocalDate today, RecordLesson command) {
        LessonChecks checks = new LessonChecks(records, clazz, today);
        checks.slot(command.slot());
        Lesson lesson = command.lesson();
        checks.texts(lesson, command.reason());
        checks.subject(lesson);
        checks.teacher(lesson);
        checks.mark(form, lesson.mark());
        checks.missed(command.slot().day(), lesson.missed());
        return checks.faults;
    }

    private void slot(LessonSlot slot) {
        faults.unless(
                slot.exists(),
                "period",
                "Tiết phải từ 1 đến " + LessonSlot.MOST_PERIODS,
                "The lesson's number lies between 1 and " + LessonSlot.MOST_PERIODS);
        LocalDate day = slot.day();
        faults.unless(
                !day.isBefore(clazz.year().firstDay())
                        && !day.isAfter(clazz.year().lastDay()),
                "day",
                "Ngày " + DAY.format(day) + " không thuộc năm học " + clazz.year(),
                day + " is not in the school year " + clazz.year());
        faults.unless(
                !day.isAfter(today),
                "day",
                "Ngày " + DAY.format(day) + " chưa đến; sổ đầu bài ghi đến hôm nay",
                day + " is still to come; the logbook is written up to today");
    }

    private void texts(Lesson lesson, String reason) {
        TextChecks.atMost(faults, "title", lesson.title(), LONGEST_TITLE);
        faults.unless(
                !lesson.kind().taught() || !lesson.title().isBlank(),
                "title",
                "Cần ghi tên bài học hoặc nội dung công việc",
                "The title of the lesson is needed");
        TextChecks.atMost(faults, "remark", lesson.remark(), LONGEST_TEXT);
        TextChecks.atMost(faults, "reason", reason, LONGEST_TEXT);
        Integer number = lesson.planNumber();
        faults.unless(
                number == null || (number >= 1 && number <= MOST_PLANNED),
                "planNumber",
                "Tiết theo chương trình (PPCT) phải từ 1 đến " + MOST_PLANNED,
                "The number in the teaching plan lies between 1 and " + MOST_PLANNED);
    }

    private void subject(Lesson lesson) {
        if (lesson.subject().isEmpty()) {
            faults.unless(!lesson.kind().needsSubject(), "subject", "Cần chọn môn học", "The subject is needed");
            return;
        }
        faults.unless(
                clazz.subject(lesson.subject()).isPresent(),
                "subject",
                "Lớp " + clazz.name() + " không học môn " + lesson.subject(),
                "Class " + clazz.name() + " is not taught " + lesson.subject());
    }

    private void teacher(Lesson lesson) {
        StaffId teacher = lesson.teacher();
        if (teacher == null) {
            faults.unless(!lesson.kind().taught(), "teacher", "Cần ghi giáo viên dạy", "The teacher is needed");
            return;
        }
        boolean known = teacher.school() == clazz.id().school()
                && records.classes().staff(teacher.school()).stream()
                        .map(Staff::id)
                        .anyMatch(teacher::equals);
        faults.unless(
                known,
                "teacher",
                "Trường không có giáo viên mang mã " + teacher,
                "The school has no member of staff " + teacher);
        if (known && lesson.kind() == LessonKind.REGULAR) {
            assigned(lesson.subject(), teacher);
        }
    }

    /** Where nobody is assigned yet, nobody can be told to be the wrong one. */
    private void assigned(String subject, StaffId teacher) {
        List<StaffId> assigned = records.classes().assignments(clazz.id()).stream()
                .filter(assignment -> assignment.sheet().subject().equals(subject))
                .map(Assignment::teacher)
                .toList();
        faults.unless(
                assigned.isEmpty() || assigned.contains(teacher),
                "kind",
                "Giáo viên này không được phân công môn " + subject + " ở lớp " + clazz.name()
                        + "; nếu dạy thay, hãy chọn «Dạy thay»",
                "This teacher is not assigned " + subject + " in class " + clazz.name()
                        + "; a substitute lesson is of kind SUBSTITUTE");
    }

    private void mark(LogbookForm form, LessonMark mark) {
        faults.unless(mark.inRange(), "mark", "Điểm giờ học phải từ 0 đến 10", "Points lie between 0 and 10");
        faults.unless(
                form == LogbookForm.POINTS ? mark.grade() == null : !mark.hasPoints(),
                "mark",
                form == LogbookForm.POINTS
                        ? "Trường chấm giờ học bằng điểm (học tập, kỉ luật, vệ sinh), không xếp loại A, B, C, D"
                        : "Trường xếp loại giờ học A, B, C, D, không chấm điểm",
                form == LogbookForm.POINTS
                        ? "The school marks lessons by points and not by grades"
                        : "The school marks lessons by grades and not by points");
    }

    private void missed(LocalDate day, List<Missed> missed) {
        Map<PupilId, Enrolment> members = records.pupils().enrolments(clazz.id()).stream()
                .collect(Collectors.toMap(enrolment -> enrolment.pupil().id(), Function.identity()));
        Set<PupilId> seen = new HashSet<>();
        for (int i = 0; i < missed.size(); i++) {
            PupilId pupil = missed.get(i).pupil();
            String path = "missed[" + i + "].pupil";
            faults.unless(seen.add(pupil), path, "Học sinh này được ghi hai lần", "This pupil is given twice");
            Enrolment enrolment = members.get(pupil);
            faults.unless(
                    enrolment != null && present(enrolment, day),
                    path,
                    "Học sinh " + pupil + " không học lớp " + clazz.name() + " ngày " + DAY.format(day),
                    "Pupil " + pupil + " was not in class " + clazz.name() + " on " + day);
        }
    }

    private static boolean present(Enrolment enrolment, LocalDate day) {
        LocalDate left = enrolment.to();
        return !day.isBefore(enrolment.from()) && (left == null || !day.isAfter(left));
    }
}
