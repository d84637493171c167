package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Micros;

/** One half-day of a pupil as entered once. Days are whole numbers: no time zone can shift them. */
@Entity
@Table(name = "absence")
public class AbsenceRow {
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
    @Column(name = "pupil_no")
    long pupil;

    @Id
    @Column(name = "absence_version")
    int version;

    @Column(name = "leave_code")
    @Nullable
    String leave;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    @Column(name = "source")
    String source;

    /** For EclipseLink. */
    protected AbsenceRow() {}

    AbsenceRow(ClassId clazz, Absence entered, String by, Instant at, String source) {
        Leave kind = entered.leave();
        school = clazz.school();
        this.clazz = clazz.number();
        day = day(entered.day());
        session = entered.session() == Session.MORNING ? MORNING : AFTERNOON;
        pupil = entered.pupil().number();
        version = entered.version();
        leave = kind == null ? null : kind.letter();
        this.by = by;
        this.at = Micros.of(at);
        this.source = source;
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    Absence value() {
        return new Absence(
                new PupilId(school, pupil),
                LocalDate.ofEpochDay(day),
                session == MORNING ? Session.MORNING : Session.AFTERNOON,
                leave == null ? null : Leave.of(leave).orElseThrow(),
                version);
    }
}
