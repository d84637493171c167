package vn.sodientu.core.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.arrangement.RowRemarks;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.OneTerm;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;

/** Draws one sheet for a reader who may see it. */
final class SheetReading {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final Clock clock;

    SheetReading(Access access, Transactions transactions, RegulationService regulations, Clock clock) {
        this.clock = clock;
        this.access = access;
        this.transactions = transactions;
        this.regulations = regulations;
    }

    Outcome<MarkSheet> sheet(Actor who, SheetId id) {
        Optional<Stored> stored = transactions.read(records -> Stored.read(records, id, who, clock.instant()));
        if (stored.isEmpty()) {
            return Missing.clazz(id.clazz());
        }
        SchoolClass clazz = stored.get().view().clazz();
        Optional<Subject> subject = clazz.subject(id.subject());
        if (subject.isEmpty()) {
            return Missing.subject(clazz.name(), id.subject());
        }
        Optional<Violation> without = OneTerm.fault(clazz, subject.get(), id.term(), "term");
        if (without.isPresent()) {
            return Outcome.refused(Refusal.Kind.NOT_FOUND, List.of(without.get()));
        }
        LocalText readOnly = access.allows(who, Permission.ENTER_MARKS, new Scope.OfSheet(id))
                ? null
                : ReadOnlyReason.of(
                        clazz.name(),
                        subject.get(),
                        id.term(),
                        stored.get().view().teachers(id));
        return regulations.withGoverning(clazz.id().school(), clazz.year(), clazz.grade(), regulation -> {
            ClassPlans plans = new ClassPlans(regulation, clazz);
            RowRemarks remarks = new RowRemarks(stored.get().view().arrangements(), plans, LocalDate.now(clock));
            return Outcome.done(drawn(id, subject.get(), plans.plan(id), stored.get(), readOnly, remarks));
        });
    }

    /** A sheet of which every column is locked says so as a whole. */
    private static MarkSheet drawn(
            SheetId id,
            Subject subject,
            MarkPlan plan,
            Stored stored,
            @Nullable LocalText readOnly,
            RowRemarks remarks) {
        Map<String, LocalText> closed = new LinkedHashMap<>();
        plan.columns().forEach(column -> stored.gate()
                .marks(id, column, "")
                .ifPresent(violation -> closed.put(column.id(), ClosedReason.of(violation))));
        LocalText whole = readOnly;
        if (whole == null
                && !closed.isEmpty()
                && closed.size() == plan.columns().size()) {
            whole = closed.values().iterator().next();
        }
        return new MarkSheet(id, stored.view().clazz(), subject, plan, stored.rows(id, plan, remarks), whole, closed);
    }

    /** The sheet's class as stored, with the results. */
    private record Stored(ClassView view, Map<PupilId, YearOutcome> outcomes, LockGate gate, CorrectedCells corrected) {
        static Optional<Stored> read(Records records, SheetId id, Actor who, Instant now) {
            return records.classes()
                    .find(id.clazz())
                    .map(clazz -> new Stored(
                            ClassView.read(records, clazz, List.of(id)),
                            records.results().of(id.clazz()),
                            LockGate.of(records, clazz, who, now),
                            CorrectedCells.read(records, clazz.id())));
        }

        List<MarkSheet.Row> rows(SheetId id, MarkPlan plan, RowRemarks remarks) {
            return SheetRows.of(
                    id, plan, view.enrolments(), new CellStates(view.marks()), corrected, outcomes, remarks);
        }
    }
}
