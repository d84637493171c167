package vn.sodientu.records.yearbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.logbook.Signature;
import vn.sodientu.records.jpa.Micros;

/** A row of the logbook, written once. */
@Entity
@Table(name = "lesson")
public class LessonRow {
    private static final int MORNING = 0;
    private static final int AFTERNOON = 1;

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "day_no")
    int day;

    @Id
    @Column(name = "half_day")
    int session;

    @Id
    @Column(name = "period_no")
    int period;

    @Id
    @Column(name = "lesson_version")
    int version;

    @Column(name = "kind")
    String kind;

    @Column(name = "subject")
    String subject;

    @Column(name = "staff_no")
    @Nullable
    Long staff;

    @Column(name = "plan_no")
    @Nullable
    Integer plan;

    @Column(name = "title")
    String title;

    @Column(name = "remark")
    String remark;

    @Column(name = "grade")
    @Nullable
    String grade;

    @Column(name = "learning")
    @Nullable
    Integer learning;

    @Column(name = "discipline")
    @Nullable
    Integer discipline;

    @Column(name = "hygiene")
    @Nullable
    Integer hygiene;

    @Column(name = "withdrawn")
    boolean withdrawn;

    @Column(name = "reason")
    String reason;

    @Column(name = "signed_by")
    @Nullable
    String signedBy;

    @Column(name = "signed_at")
    @Nullable
    Long signedAt;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    @Column(name = "source")
    String source;

    /** For EclipseLink. */
    protected LessonRow() {}

    LessonRow(LessonEntry entry, String source) {
        LessonSlot slot = entry.slot();
        school = slot.clazz().school();
        clazz = slot.clazz().number();
        day = day(slot.day());
        session = half(slot.session());
        period = slot.period();
        version = entry.version();
        Lesson lesson = entry.lesson();
        StaffId teacher = lesson.teacher();
        LessonGrade given = lesson.mark().grade();
        Signature signature = entry.signature();
        kind = lesson.kind().name();
        subject = lesson.subject();
        staff = teacher == null ? null : teacher.number();
        plan = lesson.planNumber();
        title = lesson.title();
        remark = lesson.remark();
        grade = given == null ? null : given.name();
        learning = lesson.mark().learning();
        discipline = lesson.mark().discipline();
        hygiene = lesson.mark().hygiene();
        withdrawn = entry.withdrawn();
        reason = entry.reason();
        signedBy = signature == null ? null : signature.account();
        signedAt = signature == null ? null : Micros.of(signature.at());
        by = entry.by();
        at = Micros.of(entry.at());
        this.source = source;
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    static int half(Session session) {
        return session == Session.MORNING ? MORNING : AFTERNOON;
    }

    /** The same place in the book. */
    LessonSlot slot() {
        return new LessonSlot(
                new ClassId(school, clazz),
                LocalDate.ofEpochDay(day),
                session == MORNING ? Session.MORNING : Session.AFTERNOON,
                period);
    }

    LessonEntry value(List<Missed> missed) {
        Lesson lesson = new Lesson(
                LessonKind.valueOf(kind),
                subject,
                staff == null ? null : new StaffId(school, staff),
                plan,
                title,
                missed,
                remark,
                new LessonMark(grade == null ? null : LessonGrade.valueOf(grade), learning, discipline, hygiene));
        return new LessonEntry(
                slot(),
                lesson,
                version,
                withdrawn,
                reason,
                signedBy == null || signedAt == null ? null : new Signature(signedBy, Micros.instant(signedAt)),
                by,
                Micros.instant(at));
    }
}
