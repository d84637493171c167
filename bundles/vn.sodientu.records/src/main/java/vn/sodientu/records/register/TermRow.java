package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.audit.Digests;
import vn.sodientu.records.audit.Trailed;
import vn.sodientu.records.jpa.Micros;

/** Conduct and absences of a pupil as entered once. */
@Entity
@Table(name = "term_record")
public class TermRow implements Trailed {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Period period;

    @Id
    @Column(name = "record_version")
    int version;

    @Column(name = "conduct")
    @Nullable
    String conduct;

    @Column(name = "excused")
    int excused;

    @Column(name = "unexcused")
    int unexcused;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    @Column(name = "source")
    String source;

    @Column(name = "trail_no")
    long trail;

    /** For EclipseLink. */
    protected TermRow() {}

    TermRow(ClassId clazz, TermRecord entered, String by, Instant at, String source) {
        school = clazz.school();
        this.clazz = clazz.number();
        pupil = entered.pupil().number();
        period = entered.period();
        version = entered.version();
        conduct = entered.conduct();
        excused = entered.excused();
        unexcused = entered.unexcused();
        this.by = by;
        this.at = Micros.of(at);
        this.source = source;
    }

    @Override
    public String digest() {
        return Digests.of(List.of(
                "term",
                Long.toString(school),
                Long.toString(clazz),
                Long.toString(pupil),
                period.name(),
                Integer.toString(version),
                conduct == null ? "0" : "1" + conduct,
                Integer.toString(excused),
                Integer.toString(unexcused),
                by,
                Long.toString(at),
                source));
    }

    /** Says which audit row answers for it; within this class, because only its own writes are tracked. */
    TermRow trail(long number) {
        trail = number;
        return this;
    }

    TermRecord value() {
        return new TermRecord(new PupilId(school, pupil), period, conduct, excused, unexcused, version);
    }
}
