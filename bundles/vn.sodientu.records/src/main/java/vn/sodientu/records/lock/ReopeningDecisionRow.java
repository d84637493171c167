package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.records.jpa.Micros;

/** The decision on a reopening, written once. */
@Entity
@Table(name = "reopening_decision")
public class ReopeningDecisionRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "reopening_no")
    long number;

    @Column(name = "unit_id")
    long unit;

    @Column(name = "until_at")
    @Nullable
    Long until;

    @Column(name = "note")
    String note;

    @Column(name = "author")
    String author;

    @Column(name = "decided_at")
    long at;

    /** For EclipseLink. */
    protected ReopeningDecisionRow() {}

    ReopeningDecisionRow(ReopeningId id, Reopening.Decision decision) {
        school = id.school();
        number = id.number();
        unit = decision.unit();
        Instant end = decision.until();
        until = end == null ? null : Micros.of(end);
        note = decision.note();
        author = decision.author();
        at = Micros.of(decision.at());
    }

    Reopening.Decision value() {
        return new Reopening.Decision(
                unit, until == null ? null : Micros.instant(until), note, author, Micros.instant(at));
    }
}
