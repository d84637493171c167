package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Pupil;

/** A pupil's membership of a class; its last day and the number of stays follow the steps in and out. */
@Entity
@Table(name = "enrolment")
public class EnrolmentRow {
    static final String KEY = "x.school = ?1 and x.clazz = ?2 and x.pupil = ?3";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Column(name = "ordinal")
    int ordinal;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    @Nullable
    LocalDate to;

    @Column(name = "stays")
    int stays = 1;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected EnrolmentRow() {}

    EnrolmentRow(ClassId clazz, NewMember member) {
        school = clazz.school();
        this.clazz = clazz.number();
        pupil = member.pupil().number();
        ordinal = member.ordinal();
        from = member.from();
    }

    /** Within this class, because only its own writes are tracked. */
    void end(LocalDate lastDay) {
        to = lastDay;
    }

    /** Likewise: what a step into the class or out of it does to the row. */
    void follow(EnrolmentMove move) {
        if (!move.kind().enters()) {
            to = move.day();
        } else if (to != null) {
            to = null;
            stays++;
        }
    }

    Enrolment value(Pupil member, List<EnrolmentMove> moves) {
        ClassId id = new ClassId(school, clazz);
        return stays == 1
                ? new Enrolment(id, member, ordinal, from, to)
                : new Enrolment(id, member, ordinal, from, to, Stays.of(from, to, moves));
    }
}
