package vn.sodientu.records.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.keys.FieldCipher;

/** One version of a field, written once; only a newer key makes its cipher text another. */
@Entity
@Table(name = "pupil_field")
public class FieldRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Id
    @Column(name = "field")
    String field;

    @Id
    @Column(name = "field_version")
    int version;

    @Column(name = "sealed")
    boolean sealed;

    @Column(name = "content")
    String content;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected FieldRow() {}

    FieldRow(PupilId id, FieldEntry entry, boolean sealed, FieldCipher cipher) {
        school = id.school();
        pupil = id.number();
        field = entry.field();
        version = entry.version();
        this.sealed = sealed;
        String clear = ItemText.write(entry.items());
        content = sealed ? cipher.encrypt(place(), clear) : clear;
        by = entry.by();
        at = Micros.of(entry.at());
    }

    /** Encrypts with the present key what was encrypted with another. */
    void seal(FieldCipher cipher) {
        content = cipher.encrypt(place(), cipher.decrypt(place(), content));
    }

    FieldEntry value(FieldCipher cipher) {
        String clear = sealed ? cipher.decrypt(place(), content) : content;
        return new FieldEntry(field, version, ItemText.read(clear), by, Micros.instant(at));
    }

    private String place() {
        return "pupil/" + school + "/" + pupil + "/field/" + field + "/" + version;
    }
}
