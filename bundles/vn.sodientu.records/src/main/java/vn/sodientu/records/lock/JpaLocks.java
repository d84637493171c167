package vn.sodientu.records.lock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.spi.records.LockRecords;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Tables;

/** Locks, deadlines and reopenings in the database. */
public record JpaLocks(Tables tables) implements LockRecords {
    @Override
    public List<Lock> locks(List<Long> units, SchoolYear year) {
        // A writer that finds its place open must be done before a lock stands.
        tables.steady("register_lock");
        List<LockRow> rows = tables.inParts(
                units,
                part -> tables.list(
                        LockRow.class,
                        "select l from LockRow l where l.unit in ?1 and l.startYear = ?2 order by l.at, l.number",
                        part,
                        year.start()));
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, LockLiftRow> lifts = new HashMap<>();
        tables.inParts(
                        rows.stream().map(row -> row.number).toList(),
                        part -> tables.list(
                                LockLiftRow.class, "select l from LockLiftRow l where l.number in ?1", part))
                .forEach(lift -> lifts.put(lift.number, lift));
        return rows.stream().map(row -> row.value(lifts.get(row.number))).toList();
    }

    @Override
    public Optional<Lock> lock(long unit, long number) {
        return tables.find(LockRow.class, "x.unit = ?1 and x.number = ?2", unit, number)
                .map(row -> row.value(tables.find(LockLiftRow.class, "x.unit = ?1 and x.number = ?2", unit, number)
                        .orElse(null)));
    }

    @Override
    public void add(Lock lock) {
        tables.add(List.of(new LockRow(lock)));
    }

    @Override
    public void lift(long unit, long number, Lock.Lift lift) {
        tables.add(List.of(new LockLiftRow(unit, number, lift)));
    }

    @Override
    public List<Deadline> deadlines(List<Long> units, SchoolYear year) {
        tables.steady("register_deadline");
        return tables
                .inParts(
                        units,
                        part -> tables.list(
                                DeadlineRow.class,
                                "select d from DeadlineRow d where d.unit in ?1 and d.startYear = ?2 order by d.at, d.number",
                                part,
                                year.start()))
                .stream()
                .map(DeadlineRow::value)
                .toList();
    }

    @Override
    public void add(Deadline deadline) {
        tables.add(List.of(new DeadlineRow(deadline)));
    }

    @Override
    public List<Reopening> reopenings(long school, SchoolYear year) {
        List<ReopeningRow> rows = tables.list(
                ReopeningRow.class,
                "select r from ReopeningRow r where r.school = ?1 and r.startYear = ?2 order by r.at, r.number",
                school,
                year.start());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, ReopeningDecisionRow> decisions = new HashMap<>();
        tables.list(ReopeningDecisionRow.class, "select d from ReopeningDecisionRow d where d.school = ?1", school)
                .forEach(decision -> decisions.put(decision.number, decision));
        return rows.stream().map(row -> row.value(decisions.get(row.number))).toList();
    }

    @Override
    public Optional<Reopening> reopening(ReopeningId id) {
        return tables.find(ReopeningRow.class, "x.school = ?1 and x.number = ?2", id.school(), id.number())
                .map(row -> row.value(tables.find(
                                ReopeningDecisionRow.class, "x.school = ?1 and x.number = ?2", id.school(), id.number())
                        .orElse(null)));
    }

    @Override
    public void add(Reopening reopening) {
        tables.add(List.of(new ReopeningRow(reopening)));
    }

    @Override
    public void decide(ReopeningId id, Reopening.Decision decision) {
        tables.add(List.of(new ReopeningDecisionRow(id, decision)));
    }

    @Override
    public long next() {
        return tables.next(LockRow.class);
    }
}
