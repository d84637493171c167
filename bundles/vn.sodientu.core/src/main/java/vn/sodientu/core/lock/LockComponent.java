package vn.sodientu.core.lock;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.api.lock.NewDeadline;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.lock.NewReopening;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Locks, deadlines and reopenings: who may, and where the work is done. */
@Component
public final class LockComponent implements LockService {
    private final Access access;
    private final Transactions transactions;
    private final LockWork work;
    private final ReopeningWork reopening;
    private final StateReading reading;

    @Activate
    public LockComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this(policy, store, regulations, CountryClock.vietnam());
    }

    /** With a clock of its own, for tests. */
    public LockComponent(AccessPolicy policy, RecordStore store, RegulationService regulations, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.work = new LockWork(clock);
        this.reopening = new ReopeningWork(clock);
        this.reading = new StateReading(transactions, regulations, clock);
    }

    @Override
    public Outcome<List<Lock>> locks(Actor who, long unit, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_UNITS,
                new Scope.OfUnit(unit),
                () -> Outcome.done(transactions.read(records -> LockWork.locks(records, unit, year))));
    }

    @Override
    public Outcome<Lock> lock(Actor who, NewLock lock) {
        return managed(who, lock.unit(), () -> transactions.write(records -> work.lock(records, who, lock)));
    }

    @Override
    public Outcome<Lock> lift(Actor who, long unit, long number, String reason) {
        return managed(who, unit, () -> transactions.write(records -> work.lift(records, who, unit, number, reason)));
    }

    @Override
    public Outcome<List<Deadline>> deadlines(Actor who, long unit, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_UNITS,
                new Scope.OfUnit(unit),
                () -> Outcome.done(transactions.read(records -> LockWork.deadlines(records, unit, year))));
    }

    @Override
    public Outcome<Deadline> setDeadline(Actor who, NewDeadline deadline) {
        return managed(
                who, deadline.unit(), () -> transactions.write(records -> work.deadline(records, who, deadline)));
    }

    @Override
    public Outcome<List<Reopening>> reopenings(Actor who, long school, SchoolYear year) {
        boolean all = access.allows(who, Permission.MANAGE_LOCKS, new Scope.OfUnit(school));
        return access.guard(
                who,
                Permission.VIEW_UNITS,
                new Scope.OfUnit(school),
                () -> Outcome.done(transactions.read(records -> records.locks().reopenings(school, year)).stream()
                        .filter(one -> all
                                || one.account().equals(who.account())
                                || one.requester().equals(who.account()))
                        .toList()));
    }

    @Override
    public Outcome<Reopening> askReopening(Actor who, NewReopening asked) {
        if (access.allows(
                who, Permission.MANAGE_LOCKS, new Scope.OfUnit(asked.clazz().school()))) {
            return ask(who, asked);
        }
        String account = asked.account();
        if (account != null && !account.equals(who.account())) {
            return managed(who, asked.clazz().school(), () -> ask(who, asked));
        }
        Optional<SheetId> sheet = sheet(asked);
        return sheet.isPresent()
                ? access.guard(who, Permission.ENTER_MARKS, new Scope.OfSheet(sheet.get()), () -> ask(who, asked))
                : access.guard(who, Permission.RECORD_CONDUCT, new Scope.OfClass(asked.clazz()), () -> ask(who, asked));
    }

    @Override
    public Outcome<Reopening> grantReopening(Actor who, ReopeningId id, long unit, Instant until, String note) {
        return managed(who, unit, () -> {
            FaultList faults = LockChecks.opening(until, note, reopening.now());
            return faults.isEmpty()
                    ? transactions.write(records -> reopening.decide(records, who, id, unit, until, note))
                    : faults.refused();
        });
    }

    @Override
    public Outcome<Reopening> refuseReopening(Actor who, ReopeningId id, String reason) {
        return managed(who, id.school(), () -> {
            FaultList faults = new FaultList();
            LockChecks.reason(faults, reason);
            return faults.isEmpty()
                    ? transactions.write(records -> reopening.decide(records, who, id, id.school(), null, reason))
                    : faults.refused();
        });
    }

    @Override
    public Outcome<LockState> state(Actor who, ClassId clazz, Period period) {
        return access.guard(
                who, Permission.VIEW_ROSTER, new Scope.OfClass(clazz), () -> reading.state(who, clazz, period));
    }

    private Outcome<Reopening> ask(Actor who, NewReopening asked) {
        if (asked.part() == LockPart.MARKS && sheet(asked).isEmpty()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.INVALID,
                    "subject",
                    "Mở khóa điểm cần môn học và học kì",
                    "Marks are reopened for a subject and a term"));
        }
        return transactions.write(records -> reopening.ask(records, who, asked));
    }

    private static Optional<SheetId> sheet(NewReopening asked) {
        String subject = asked.subject();
        return subject == null || asked.part() != LockPart.MARKS
                ? Optional.empty()
                : Arrays.stream(Term.values())
                        .filter(term -> term.period() == asked.period())
                        .map(term -> new SheetId(asked.clazz(), subject, term))
                        .findFirst();
    }

    private <T> Outcome<T> managed(Actor who, long unit, Supplier<Outcome<T>> todo) {
        return access.guard(who, Permission.MANAGE_LOCKS, new Scope.OfUnit(unit), todo);
    }
}
