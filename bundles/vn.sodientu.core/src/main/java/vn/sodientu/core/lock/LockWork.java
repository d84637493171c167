package vn.sodientu.core.lock;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.NewDeadline;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.domain.year.SchoolYear;

/** Sets and lifts locks and deadlines, each within one transaction with its audit row. */
final class LockWork {
    private final Clock clock;

    LockWork(Clock clock) {
        this.clock = clock;
    }

    Outcome<Lock> lock(Records records, Actor who, NewLock asked) {
        Instant now = now();
        FaultList faults = LockChecks.check(asked, now);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (records.units().find(asked.unit()).isEmpty()) {
            return Missing.unit(asked.unit());
        }
        Lock lock = new Lock(
                asked.unit(),
                records.locks().next(),
                asked.area(),
                Objects.requireNonNullElse(asked.from(), now),
                asked.to(),
                asked.reason().strip(),
                asked.decision().strip(),
                who.account(),
                now,
                null);
        records.locks().add(lock);
        audit(records, lock.unit(), who, "lock.set", "lock/" + lock.number(), AreaText.of(lock.area()));
        return Outcome.done(lock);
    }

    Outcome<Lock> lift(Records records, Actor who, long unit, long number, String reason) {
        FaultList faults = new FaultList();
        LockChecks.reason(faults, reason);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Optional<Lock> found = records.locks().lock(unit, number);
        if (found.isEmpty()) {
            return Missing.refuse("lock", "Không có khóa số " + number, "There is no lock " + number);
        }
        if (found.get().lift() != null) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT, "lock", "Khóa này đã được mở trước đó", "This lock was lifted before"));
        }
        Lock.Lift lift = new Lock.Lift(reason.strip(), who.account(), now());
        records.locks().lift(unit, number, lift);
        audit(
                records,
                unit,
                who,
                "lock.lift",
                "lock/" + number,
                AreaText.of(found.get().area()));
        return Outcome.done(found.get().lifted(lift));
    }

    Outcome<Deadline> deadline(Records records, Actor who, NewDeadline asked) {
        FaultList faults = new FaultList();
        LockChecks.decision(faults, asked.decision());
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (records.units().find(asked.unit()).isEmpty()) {
            return Missing.unit(asked.unit());
        }
        Deadline deadline = new Deadline(
                asked.unit(),
                records.locks().next(),
                asked.year(),
                asked.period(),
                asked.part(),
                asked.slot(),
                asked.due(),
                asked.decision().strip(),
                who.account(),
                now());
        records.locks().add(deadline);
        audit(records, deadline.unit(), who, "deadline.set", "deadline/" + deadline.number(), AreaText.of(deadline));
        return Outcome.done(deadline);
    }

    /** The locks of a unit and those above it. */
    static List<Lock> locks(Records records, long unit, SchoolYear year) {
        return records.locks().locks(UnitPath.of(records, unit, year).ids(), year);
    }

    /** The deadlines in force of a unit and those above it. */
    static List<Deadline> deadlines(Records records, long unit, SchoolYear year) {
        return Holdings.inForce(
                records.locks().deadlines(UnitPath.of(records, unit, year).ids(), year));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void audit(Records records, long unit, Actor who, String action, String subject, String detail) {
        records.audit().append(unit, now(), who.account(), action, subject, detail);
    }
}
