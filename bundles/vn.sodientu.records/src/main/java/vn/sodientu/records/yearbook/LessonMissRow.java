package vn.sodientu.records.yearbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.Missed;

/** A pupil who missed the lesson of a row. */
@Entity
@Table(name = "lesson_miss")
public class LessonMissRow {
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

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Column(name = "miss")
    String miss;

    /** For EclipseLink. */
    protected LessonMissRow() {}

    LessonMissRow(LessonEntry entry, Missed missed) {
        LessonSlot slot = entry.slot();
        school = slot.clazz().school();
        clazz = slot.clazz().number();
        day = LessonRow.day(slot.day());
        session = LessonRow.half(slot.session());
        period = slot.period();
        version = entry.version();
        pupil = missed.pupil().number();
        miss = missed.how().letter();
    }

    boolean belongsTo(LessonRow row) {
        return day == row.day && session == row.session && period == row.period && version == row.version;
    }

    Missed value() {
        return new Missed(new PupilId(school, pupil), LessonMiss.of(miss).orElseThrow());
    }
}
