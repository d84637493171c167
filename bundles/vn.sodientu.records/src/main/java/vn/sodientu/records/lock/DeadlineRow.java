package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Micros;

/** A deadline, written once. */
@Entity
@Table(name = "register_deadline")
public class DeadlineRow {
    @Id
    @Column(name = "unit_id")
    long unit;

    @Id
    @Column(name = "deadline_no")
    long number;

    @Column(name = "start_year")
    int startYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Period period;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    LockPart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "slot")
    MarkColumn.@Nullable Slot slot;

    @Column(name = "due_at")
    @Nullable
    Long due;

    @Column(name = "decision")
    String decision;

    @Column(name = "author")
    String author;

    @Column(name = "made_at")
    long at;

    /** For EclipseLink. */
    protected DeadlineRow() {}

    DeadlineRow(Deadline deadline) {
        unit = deadline.unit();
        number = deadline.number();
        startYear = deadline.year().start();
        period = deadline.period();
        part = deadline.part();
        slot = deadline.slot();
        Instant moment = deadline.due();
        due = moment == null ? null : Micros.of(moment);
        decision = deadline.decision();
        author = deadline.author();
        at = Micros.of(deadline.at());
    }

    Deadline value() {
        return new Deadline(
                unit,
                number,
                new SchoolYear(startYear),
                period,
                part,
                slot,
                due == null ? null : Micros.instant(due),
                decision,
                author,
                Micros.instant(at));
    }
}
