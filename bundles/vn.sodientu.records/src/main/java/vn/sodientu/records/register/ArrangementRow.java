package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Micros;

/** One version of an arrangement, written once. */
@Entity
@Table(name = "arrangement")
public class ArrangementRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrangement_seq")
    @SequenceGenerator(name = "arrangement_seq", sequenceName = "arrangement_seq", allocationSize = 500)
    @Column(name = "arrangement_no")
    long number;

    @Id
    @Column(name = "arrangement_version")
    int version;

    @Column(name = "class_no")
    long clazz;

    @Column(name = "pupil_no")
    long pupil;

    @Column(name = "kind")
    String kind;

    @Column(name = "subject")
    @Nullable
    String subject;

    @Column(name = "period")
    @Nullable
    String period;

    @Column(name = "column_id")
    @Nullable
    String column;

    @Column(name = "due_day")
    @Nullable
    LocalDate due;

    @Column(name = "promotion")
    @Nullable
    String promotion;

    @Column(name = "decision")
    @Nullable
    String decision;

    @Column(name = "decision_day")
    @Nullable
    LocalDate decisionDay;

    @Column(name = "reason")
    String reason;

    @Column(name = "withdrawn")
    boolean withdrawn;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected ArrangementRow() {}

    ArrangementRow(GrantedArrangement granted) {
        school = granted.id().school();
        number = granted.id().number();
        version = granted.version();
        clazz = granted.clazz().number();
        pupil = granted.pupil().number();
        ArrangementParts parts = ArrangementParts.of(granted.what());
        kind = parts.kind();
        subject = parts.subject();
        period = parts.period();
        column = parts.column();
        due = parts.due();
        promotion = parts.promotion();
        decision = granted.grounds().decision();
        decisionDay = granted.grounds().day();
        reason = granted.grounds().reason();
        withdrawn = granted.withdrawn();
        by = granted.by();
        at = Micros.of(granted.at());
    }

    GrantedArrangement value() {
        return new GrantedArrangement(
                new ArrangementId(school, number),
                new ClassId(school, clazz),
                new PupilId(school, pupil),
                new ArrangementParts(kind, subject, period, column, due, promotion).value(),
                new Grounds(decision, decisionDay, reason),
                version,
                withdrawn,
                by,
                Micros.instant(at));
    }
}
