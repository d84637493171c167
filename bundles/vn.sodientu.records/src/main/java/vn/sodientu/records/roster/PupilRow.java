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
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.records.keys.FieldCipher;

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

    @Column(name = "sealed")
    @Nullable
    String sealed;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected PupilRow() {}

    PupilRow(Pupil pupil, FieldCipher cipher) {
        school = pupil.id().school();
        number = pupil.id().number();
        take(pupil, cipher);
    }

    /** Takes over what may change. */
    final void take(Pupil pupil, FieldCipher cipher) {
        code = pupil.code();
        name = pupil.name().full();
        birth = pupil.birth();
        gender = pupil.gender();
        status = pupil.status();
        statusDay = pupil.statusDate();
        take(pupil.particulars(), cipher);
    }

    private void take(Particulars known, FieldCipher cipher) {
        particulars = new ParticularsPart(known.withoutSensitive());
        sealed = SealedParticulars.seal(cipher, school, number, known);
    }

    /** Encrypts what was stored in the clear, or with a key that is no longer the present one. */
    final void seal(FieldCipher cipher) {
        take(particulars(cipher), cipher);
    }

    private Particulars particulars(FieldCipher cipher) {
        return sealed == null
                ? particulars.value()
                : SealedParticulars.open(cipher, school, number, sealed, particulars.value());
    }

    Pupil value(FieldCipher cipher) {
        return new Pupil(
                new PupilId(school, number),
                code,
                new PersonName(name),
                birth,
                gender,
                status,
                statusDay,
                particulars(cipher),
                version);
    }
}
