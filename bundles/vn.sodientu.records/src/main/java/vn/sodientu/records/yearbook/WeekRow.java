package vn.sodientu.records.yearbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.records.jpa.Micros;

/** A summary of a week as written once. */
@Entity
@Table(name = "logbook_week")
public class WeekRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "monday_no")
    int monday;

    @Id
    @Column(name = "week_version")
    int version;

    @Column(name = "state")
    String state;

    @Column(name = "remark")
    String remark;

    @Column(name = "uniform")
    int uniform;

    @Column(name = "violations")
    int violations;

    @Column(name = "note")
    String note;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected WeekRow() {}

    WeekRow(WeekNote written) {
        school = written.clazz().school();
        clazz = written.clazz().number();
        monday = LessonRow.day(written.monday());
        version = written.version();
        state = written.state().name();
        remark = written.remark();
        uniform = written.uniform();
        violations = written.violations();
        note = written.note();
        by = written.by();
        at = Micros.of(written.at());
    }

    WeekNote value() {
        return new WeekNote(
                new ClassId(school, clazz),
                LocalDate.ofEpochDay(monday),
                WeekState.valueOf(state),
                remark,
                uniform,
                violations,
                note,
                version,
                by,
                Micros.instant(at));
    }
}
