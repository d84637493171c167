package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.records.audit.Digests;
import vn.sodientu.records.audit.Trailed;
import vn.sodientu.records.jpa.Micros;

/** One entry of a cell. It is written once: no setter, no version column but the one in its key. */
@Entity
@Table(name = "mark")
public class MarkRow implements Trailed {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "subject")
    String subject;

    @Id
    @Column(name = "term")
    int term;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Id
    @Column(name = "column_id")
    String column;

    @Id
    @Column(name = "mark_version")
    int version;

    @Column(name = "value_code")
    @Nullable
    Integer code;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    @Column(name = "source")
    String source;

    @Column(name = "trail_no")
    long trail;

    /** For EclipseLink. */
    protected MarkRow() {}

    MarkRow(MarkEntry entry) {
        school = entry.sheet().clazz().school();
        clazz = entry.sheet().clazz().number();
        subject = entry.sheet().subject();
        term = entry.sheet().term().number();
        pupil = entry.pupil().number();
        column = entry.column();
        version = entry.version();
        code = codeOf(entry.mark());
        by = entry.by();
        at = Micros.of(entry.at());
        source = entry.source();
    }

    @Override
    public String digest() {
        return Digests.of(List.of(
                "mark",
                Long.toString(school),
                Long.toString(clazz),
                subject,
                Integer.toString(term),
                Long.toString(pupil),
                column,
                Integer.toString(version),
                String.valueOf(code),
                by,
                Long.toString(at),
                source));
    }

    /** Says which audit row answers for it; within this class, because only its own writes are tracked. */
    MarkRow trail(long number) {
        trail = number;
        return this;
    }

    static @Nullable Integer codeOf(@Nullable Mark mark) {
        return mark == null ? null : ResultCode.of(mark);
    }

    static @Nullable Mark markOf(@Nullable Number code) {
        return code == null ? null : ResultCode.mark(code.intValue());
    }
}
