package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.records.jpa.Micros;

/** One step into a class or out of it, written once. */
@Entity
@Table(name = "enrolment_move")
public class EnrolmentMoveRow {
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
    @Column(name = "move_no")
    int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    MoveKind kind;

    @Column(name = "day_of")
    LocalDate day;

    @Column(name = "other_class")
    @Nullable
    Long other;

    @Column(name = "place")
    String place;

    @Column(name = "decision")
    String decision;

    @Column(name = "reason")
    String reason;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected EnrolmentMoveRow() {}

    EnrolmentMoveRow(EnrolmentMove move) {
        school = move.clazz().school();
        clazz = move.clazz().number();
        pupil = move.pupil().number();
        number = move.number();
        kind = move.kind();
        day = move.day();
        other = move.other() == null ? null : move.other().number();
        place = move.place();
        decision = move.decision();
        reason = move.reason();
        by = move.by();
        at = Micros.of(move.at());
    }

    EnrolmentMove value() {
        return new EnrolmentMove(
                new ClassId(school, clazz),
                new PupilId(school, pupil),
                number,
                kind,
                day,
                other == null ? null : new ClassId(school, other),
                place,
                decision,
                reason,
                by,
                Micros.instant(at));
    }
}
