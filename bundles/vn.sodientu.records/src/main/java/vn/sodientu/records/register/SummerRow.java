package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.records.audit.Digests;
import vn.sodientu.records.audit.Trailed;
import vn.sodientu.records.jpa.Micros;

/** An item of a pupil's summer as entered once. */
@Entity
@Table(name = "summer_record")
public class SummerRow implements Trailed {
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
    @Column(name = "subject")
    String subject;

    @Id
    @Column(name = "record_version")
    int version;

    @Column(name = "chosen")
    boolean chosen;

    @Column(name = "value_code")
    @Nullable
    Integer code;

    @Column(name = "conduct")
    @Nullable
    String conduct;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    @Column(name = "source")
    String source;

    @Column(name = "trail_no")
    long trail;

    /** For EclipseLink. */
    protected SummerRow() {}

    SummerRow(ClassId clazz, SummerRecord entered, String by, Instant at, String source) {
        school = clazz.school();
        this.clazz = clazz.number();
        pupil = entered.pupil().number();
        subject = entered.subject();
        version = entered.version();
        chosen = entered.chosen();
        code = MarkRow.codeOf(entered.result());
        conduct = entered.conduct();
        this.by = by;
        this.at = Micros.of(at);
        this.source = source;
    }

    @Override
    public String digest() {
        return Digests.of(List.of(
                "summer",
                Long.toString(school),
                Long.toString(clazz),
                Long.toString(pupil),
                subject,
                Integer.toString(version),
                Boolean.toString(chosen),
                String.valueOf(code),
                conduct == null ? "0" : "1" + conduct,
                by,
                Long.toString(at),
                source));
    }

    /** Says which audit row answers for it; within this class, because only its own writes are tracked. */
    SummerRow trail(long number) {
        trail = number;
        return this;
    }

    SummerRecord value() {
        return new SummerRecord(new PupilId(school, pupil), subject, chosen, MarkRow.markOf(code), conduct, version);
    }
}
