package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;

/** A pupil. */
@Entity
@Table(name = "pupil")
public class PupilRow {
    static final String KEY = "x.school = ?1 and x.number = ?2";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pupil_seq")
    @SequenceGenerator(name = "pupil_seq", sequenceName = "pupil_seq", allocationSize = 500)
    @Column(name = "pupil_no")
    long number;

    @Column(name = "code")
    String code;

    @Column(name = "full_name")
    String name;

    @Column(name = "birth_day")
    LocalDate birth;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender")
    Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    PupilStatus status;

    @Column(name = "status_day")
    LocalDate statusDay;

    @Embedded
    @Column
    ParticularsPart particulars;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected PupilRow() {}

    PupilRow(Pupil pupil) {
        school = pupil.id().school();
        number = pupil.id().number();
        take(pupil);
    }

    /** Takes over what may change. */
    final void take(Pupil pupil) {
        code = pupil.code();
        name = pupil.name().full();
        birth = pupil.birth();
        gender = pupil.gender();
        status = pupil.status();
        statusDay = pupil.statusDate();
        particulars = new ParticularsPart(pupil.particulars());
    }

    Pupil value() {
        return new Pupil(
                new PupilId(school, number),
                code,
                new PersonName(name),
                birth,
                gender,
                status,
                statusDay,
                particulars.value(),
                version);
    }
}
