package vn.sodientu.core.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.arrangement.EntryBar;
import vn.sodientu.core.arrangement.RowRemarks;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;

/**
 * What happens within the one transaction of an entry: look for a repeat, check, compare versions, then marks, results
 * and audit rows together. It may run several times, so it has no effect but on the records.
 */
final class EntryTransaction {
    private final Clock clock;
    private final boolean pastLocks;

    EntryTransaction(Clock clock) {
        this(clock, false);
    }

    /**
     * An entry that may go past locks.
     *
     * @param pastLocks whether locks are not asked: for approved corrections only
     */
    EntryTransaction(Clock clock, boolean pastLocks) {
        this.clock = clock;
        this.pastLocks = pastLocks;
    }

    EntryOutcome run(Records records, Entry entry) {
        RepeatGuard guard =
                new RepeatGuard(records, entry.clazz().id().school(), entry.who(), entry.keys(), entry.digest());
        Outcome<Boolean> repeated = entry.rehearsal() ? Outcome.done(false) : guard.repeated();
        if (repeated instanceof Outcome.Refused<Boolean> refused) {
            return new EntryOutcome.Rejected(refused.refusal());
        }
        Members members = new Members(
                entry.clazz(), records.pupils().enrolments(entry.clazz().id()), LocalDate.now(clock));
        YearFacts facts = YearFacts.read(records, entry.clazz().id(), entry.pupils());
        StandingArrangements arrangements = facts.arrangements();
        if (repeated.orThrow()) {
            CellStates states = new CellStates(facts.marks());
            return accepted(
                    records,
                    entry,
                    members,
                    states,
                    records.results().of(entry.clazz().id()),
                    arrangements);
        }
        CellChecks checks = new CellChecks(entry, members, new EntryBar(arrangements, entry.plans()));
        if (!checks.faults().isEmpty()) {
            return new EntryOutcome.Rejected(checks.faults().refusal());
        }
        return compare(records, entry, members, checks.changes(), guard, facts);
    }

    private EntryOutcome compare(
            Records records,
            Entry entry,
            Members members,
            List<CellChange> changes,
            RepeatGuard guard,
            YearFacts facts) {
        StandingArrangements arrangements = facts.arrangements();
        CellStates states = new CellStates(facts.marks());
        List<Cell> stale = states.stale(changes);
        if (!stale.isEmpty()) {
            return new EntryOutcome.Conflict(stale);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<CellChange> real = changes.stream()
                .filter(change -> !Objects.equals(states.of(change.cell()).mark(), change.mark()))
                .toList();
        List<Violation> closed = closed(records, entry, real, now);
        if (!closed.isEmpty()) {
            return new EntryOutcome.Rejected(new Refusal(Refusal.Kind.FORBIDDEN, closed));
        }
        List<Violation> barred = barred(real, new EntryBar(arrangements, entry.plans()));
        if (!barred.isEmpty()) {
            return new EntryOutcome.Rejected(new Refusal(Refusal.Kind.INVALID, barred));
        }
        List<MarkEntry> fresh =
                real.stream().map(change -> entry(entry, change, now)).toList();
        states.add(fresh);
        Map<PupilId, YearOutcome> outcomes = facts.withMarks(fresh).judged(entry.plans(), entry.pupils());
        if (!entry.rehearsal()) {
            guard.keep(now);
            store(records, entry, fresh, outcomes, now);
        }
        return accepted(records, entry, members, states, outcomes, arrangements);
    }

    /** What is locked among the cells that would change; a locked cell that keeps its value disturbs nobody. */
    private List<Violation> closed(Records records, Entry entry, List<CellChange> changes, Instant now) {
        if (pastLocks || changes.isEmpty()) {
            return List.of();
        }
        LockGate gate = LockGate.of(records, entry.clazz(), entry.who(), now);
        return changes.stream()
                .flatMap(change -> entry
                        .plans()
                        .plan(change.cell().sheet())
                        .column(change.cell().column())
                        .stream()
                        .flatMap(
                                column -> gate.marks(change.cell().sheet(), column, change.path() + "column").stream()))
                .toList();
    }

    private static void store(
            Records records, Entry entry, List<MarkEntry> fresh, Map<PupilId, YearOutcome> outcomes, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        records.marks().append(fresh);
        records.results().save(entry.clazz().id(), outcomes);
        for (SheetId sheet : entry.sheets()) {
            List<MarkEntry> own =
                    fresh.stream().filter(e -> e.sheet().equals(sheet)).toList();
            if (!own.isEmpty()) {
                records.audit()
                        .append(
                                sheet.clazz().school(),
                                now,
                                entry.who().account(),
                                "marks.enter",
                                sheet.toString(),
                                detail(entry.source(sheet), own));
            }
        }
    }

    /** Counts and columns only: whoever reads the chain learns nothing of a pupil. */
    private static String detail(String source, List<MarkEntry> own) {
        String columns = own.stream().map(MarkEntry::column).distinct().sorted().collect(Collectors.joining(","));
        return "cells=" + own.size() + " columns=" + columns + " source=" + source;
    }

    private static MarkEntry entry(Entry entry, CellChange change, Instant now) {
        CellKey cell = change.cell();
        return new MarkEntry(
                cell.sheet(),
                cell.pupil(),
                cell.column(),
                change.expected() + 1,
                change.mark(),
                entry.who().account(),
                now,
                entry.source(cell.sheet()));
    }

    /** A mark of an exempt pupil is kept as it was: it counts again when the exemption is withdrawn. */
    private static List<Violation> barred(List<CellChange> real, EntryBar bar) {
        return real.stream()
                .flatMap(change ->
                        bar.fault(change.cell().sheet(), change.cell().pupil(), change.path() + "value").stream())
                .toList();
    }

    private EntryOutcome accepted(
            Records records,
            Entry entry,
            Members members,
            CellStates states,
            Map<PupilId, YearOutcome> outcomes,
            StandingArrangements arrangements) {
        RowRemarks remarks = new RowRemarks(arrangements, entry.plans(), LocalDate.now(clock));
        CorrectedCells corrected = CorrectedCells.read(records, entry.clazz().id());
        Set<PupilId> pupils = Set.copyOf(entry.pupils());
        List<Enrolment> concerned = members.list().stream()
                .filter(enrolment -> pupils.contains(enrolment.pupil().id()))
                .toList();
        List<MarkSheet.Row> rows = entry.sheets().stream()
                .flatMap(sheet ->
                        SheetRows.of(sheet, entry.plans().plan(sheet), concerned, states, corrected, outcomes, remarks)
                                .stream())
                .toList();
        return new EntryOutcome.Accepted(entry.cells().map(states::of).toList(), rows);
    }
}
