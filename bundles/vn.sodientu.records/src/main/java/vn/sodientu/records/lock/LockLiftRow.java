package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.records.jpa.Micros;

/** The lift of a lock, written once. */
@Entity
@Table(name = "register_lock_lift")
public class LockLiftRow {
    @Id
    @Column(name = "unit_id")
    long unit;

    @Id
    @Column(name = "lock_no")
    long number;

    @Column(name = "reason")
    String reason;

    @Column(name = "author")
    String author;

    @Column(name = "lifted_at")
    long at;

    /** For EclipseLink. */
    protected LockLiftRow() {}

    LockLiftRow(long unit, long number, Lock.Lift lift) {
        this.unit = unit;
        this.number = number;
        reason = lift.reason();
        author = lift.author();
        at = Micros.of(lift.at());
    }

    Lock.Lift value() {
        return new Lock.Lift(reason, author, Micros.instant(at));
    }
}
