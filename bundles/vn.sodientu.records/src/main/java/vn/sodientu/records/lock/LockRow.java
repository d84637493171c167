package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Micros;

/** A lock, written once. */
@Entity
@Table(name = "register_lock")
public class LockRow {
    @Id
    @Column(name = "unit_id")
    long unit;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lock_seq")
    @SequenceGenerator(name = "lock_seq", sequenceName = "lock_seq", allocationSize = 500)
    @Column(name = "lock_no")
    long number;

    @Column(name = "start_year")
    int startYear;

    @Column(name = "grade")
    @Nullable
    Integer grade;

    @Column(name = "class_no")
    @Nullable
    Long clazz;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    @Nullable
    LockPart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    @Nullable
    Period period;

    @Column(name = "subject")
    @Nullable
    String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "slot")
    MarkColumn.@Nullable Slot slot;

    @Column(name = "column_id")
    @Nullable
    String column;

    @Column(name = "from_at")
    long from;

    @Column(name = "to_at")
    @Nullable
    Long to;

    @Column(name = "reason")
    String reason;

    @Column(name = "decision")
    String decision;

    @Column(name = "author")
    String author;

    @Column(name = "made_at")
    long at;

    /** For EclipseLink. */
    protected LockRow() {}

    LockRow(Lock lock) {
        LockArea area = lock.area();
        unit = lock.unit();
        number = lock.number();
        startYear = area.year().start();
        grade = area.grade();
        ClassId in = area.clazz();
        clazz = in == null ? null : in.number();
        part = area.part();
        period = area.period();
        subject = area.subject();
        slot = area.slot();
        column = area.column();
        from = Micros.of(lock.from());
        Instant end = lock.to();
        to = end == null ? null : Micros.of(end);
        reason = lock.reason();
        decision = lock.decision();
        author = lock.author();
        at = Micros.of(lock.at());
    }

    /** The lock; a class named in it is one of the unit, which is then a school. */
    Lock value(@Nullable LockLiftRow lift) {
        LockArea area = new LockArea(
                new SchoolYear(startYear),
                grade,
                clazz == null ? null : new ClassId(unit, clazz),
                part,
                period,
                subject,
                slot,
                column);
        return new Lock(
                unit,
                number,
                area,
                Micros.instant(from),
                to == null ? null : Micros.instant(to),
                reason,
                decision,
                author,
                Micros.instant(at),
                lift == null ? null : lift.value());
    }
}
