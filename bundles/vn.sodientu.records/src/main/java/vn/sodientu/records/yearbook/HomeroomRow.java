package vn.sodientu.records.yearbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Iterator;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.keys.FieldCipher;

/** One version of an entry of a homeroom book, written once and encrypted. */
@Entity
@Table(name = "homeroom_entry")
public class HomeroomRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "homeroom_seq")
    @SequenceGenerator(name = "homeroom_seq", sequenceName = "homeroom_seq", allocationSize = 500)
    @Column(name = "entry_no")
    long number;

    @Id
    @Column(name = "entry_version")
    int version;

    @Column(name = "class_no")
    long clazz;

    @Column(name = "withdrawn")
    boolean withdrawn;

    @Column(name = "sealed")
    String sealed;

    @Column(name = "author")
    String author;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected HomeroomRow() {}

    HomeroomRow(BookEntry entry, FieldCipher cipher) {
        school = entry.id().school();
        number = entry.id().number();
        version = entry.version();
        clazz = entry.clazz().number();
        withdrawn = entry.withdrawn();
        sealed = cipher.encrypt(place(), SealedContent.of(entry.content(), entry.reason()));
        author = entry.author();
        by = entry.by();
        at = Micros.of(entry.at());
    }

    private String place() {
        return "homeroom/" + school + "/" + number + "/" + version;
    }

    EntryId id() {
        return new EntryId(school, number);
    }

    BookEntry value(FieldCipher cipher) {
        Iterator<String> fields = Fields.split(cipher.decrypt(place(), sealed));
        String reason = fields.next();
        return new BookEntry(
                id(),
                new ClassId(school, clazz),
                SealedContent.read(fields),
                version,
                withdrawn,
                reason,
                author,
                by,
                Micros.instant(at));
    }
}
