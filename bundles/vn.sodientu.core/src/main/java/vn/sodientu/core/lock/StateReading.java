package vn.sodientu.core.lock;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Draws what is open and closed of a class. */
final class StateReading {
    private final Transactions transactions;
    private final RegulationService regulations;
    private final Clock clock;

    StateReading(Transactions transactions, RegulationService regulations, Clock clock) {
        this.transactions = transactions;
        this.regulations = regulations;
        this.clock = clock;
    }

    Outcome<LockState> state(Actor who, ClassId id, Period period) {
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(id));
        if (found.isEmpty()) {
            return Missing.clazz(id);
        }
        SchoolClass clazz = found.get();
        LockGate gate = transactions.read(records -> LockGate.of(records, clazz, who, clock.instant()));
        return regulations.withGoverning(id.school(), clazz.year(), clazz.grade(), regulation -> {
            List<LockState.Sheet> sheets = Stream.of(Term.values())
                    .filter(term -> term.period() == period)
                    .flatMap(term -> clazz.subjects().stream()
                            .filter(subject -> subject.taughtIn(term))
                            .map(subject -> sheet(gate, regulation, clazz, subject, term)))
                    .toList();
            return Outcome.done(
                    new LockState(id, period, sheets, gate.records(period, "").orElse(null)));
        });
    }

    private static LockState.Sheet sheet(
            LockGate gate, Regulation regulation, SchoolClass clazz, Subject subject, Term term) {
        List<MarkColumn> columns = regulation.plan(subject, term).columns();
        SheetId sheet = new SheetId(clazz.id(), subject.code(), term);
        Map<String, Violation> closed = new HashMap<>();
        columns.forEach(
                column -> gate.marks(sheet, column, "").ifPresent(violation -> closed.put(column.id(), violation)));
        return new LockState.Sheet(subject.code(), subject.name(), columns.size(), closed);
    }
}
