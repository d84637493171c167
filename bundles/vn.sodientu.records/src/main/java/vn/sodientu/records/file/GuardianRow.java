package vn.sodientu.records.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.keys.FieldCipher;

/** One version of a guardian, written once; only a newer key makes its cipher text another. */
@Entity
@Table(name = "guardian")
public class GuardianRow {
    private static final String LINE = "\n";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_seq")
    @SequenceGenerator(name = "guardian_seq", sequenceName = "guardian_seq", allocationSize = 500)
    @Column(name = "guardian_no")
    long number;

    @Id
    @Column(name = "guardian_version")
    int version;

    @Column(name = "sealed")
    String sealed;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected GuardianRow() {}

    GuardianRow(Guardian person, String by, Instant at, FieldCipher cipher) {
        school = person.id().school();
        number = person.id().number();
        version = person.version();
        Integer year = person.birthYear();
        sealed = cipher.encrypt(
                place(),
                String.join(
                        LINE,
                        List.of(
                                person.name().full(),
                                year == null ? "" : year.toString(),
                                person.work(),
                                person.workplace(),
                                person.phone(),
                                person.email(),
                                person.address())));
        this.by = by;
        this.at = Micros.of(at);
    }

    /** Encrypts with the present key what was encrypted with another. */
    void seal(FieldCipher cipher) {
        sealed = cipher.encrypt(place(), cipher.decrypt(place(), sealed));
    }

    Guardian value(FieldCipher cipher) {
        String[] known = cipher.decrypt(place(), sealed).split(LINE, -1);
        int next = 0;
        PersonName name = new PersonName(known[next++]);
        String year = known[next++];
        return new Guardian(
                new GuardianId(school, number),
                version,
                name,
                year.isEmpty() ? null : Integer.valueOf(year),
                known[next++],
                known[next++],
                known[next++],
                known[next++],
                known[next]);
    }

    private String place() {
        return "guardian/" + school + "/" + number + "/" + version;
    }
}
