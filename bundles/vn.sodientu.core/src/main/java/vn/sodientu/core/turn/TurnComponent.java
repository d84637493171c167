package vn.sodientu.core.turn;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.api.turn.TurnService;
import vn.sodientu.api.turn.TurnWishes;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.roster.Programmes;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** Turns of the year: rehearsal and deed work the same plan out. */
@Component
public final class TurnComponent implements TurnService {
    private final Access access;
    private final Transactions transactions;
    private final Programmes programmes;
    private final Clock clock = CountryClock.vietnam();

    @Activate
    public TurnComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.programmes = new Programmes(regulations);
    }

    @Override
    public Outcome<TurnPlan> rehearse(Actor who, long school, SchoolYear from, TurnWishes wishes) {
        return access.guard(who, Permission.EDIT_ROSTER, new Scope.OfUnit(school), () -> planned(school, from, wishes));
    }

    private Outcome<TurnPlan> planned(long school, SchoolYear from, TurnWishes wishes) {
        Optional<TurnData> data = transactions.read(records -> TurnData.read(records, school, from));
        return data.isEmpty() ? Missing.school(school) : Outcome.done(TurnPlanning.plan(data.get(), wishes));
    }

    @Override
    public Outcome<TurnPlan> carryOut(
            Actor who, long school, SchoolYear from, TurnWishes wishes, @Nullable String key) {
        return access.guard(who, Permission.EDIT_ROSTER, new Scope.OfUnit(school), () -> planned(school, from, wishes)
                .then(plan -> programmes(school, from, plan).then(found -> transactions
                        .<TurnPlan>write(records -> run(records, who, school, from, wishes, key, found))
                        .then(done -> planned(school, from, wishes)))));
    }

    /** Asked before the transaction: a regulation that is being replaced must not hold locks of the database. */
    private Outcome<Map<Integer, List<Subject>>> programmes(long school, SchoolYear from, TurnPlan plan) {
        Set<Integer> grades = plan.targets().stream()
                .filter(target -> !target.exists() && target.coming() > 0)
                .map(TurnPlan.Target::grade)
                .collect(Collectors.toSet());
        return transactions
                .read(records -> records.units().school(school))
                .map(found -> programmes.of(found, TurnData.to(from), grades))
                .orElseGet(() -> Missing.school(school));
    }

    private Outcome<TurnPlan> run(
            Records records,
            Actor who,
            long school,
            SchoolYear from,
            TurnWishes wishes,
            @Nullable String key,
            Map<Integer, List<Subject>> found) {
        RepeatGuard requests = new RepeatGuard(records, school, who, key, digest(from, wishes));
        return requests.repeated().then(repeated -> TurnData.read(records, school, from)
                .map(data -> {
                    TurnPlan plan = TurnPlanning.plan(data, wishes);
                    if (repeated) {
                        return Outcome.done(plan);
                    }
                    Instant now = now();
                    Optional<Refusal> against = against(records, plan, wishes, now);
                    if (against.isPresent()) {
                        return Outcome.<TurnPlan>refused(against.get());
                    }
                    Turn turn = new TurnCarrying(records, data, wishes, found).run(plan, who.account(), now);
                    if (!turn.places().isEmpty()) {
                        records.turns().add(turn);
                        audit(records, who, "year.turn", turn, now);
                    }
                    requests.keep(now);
                    return Outcome.done(plan);
                })
                .orElseGet(() -> Missing.school(school)));
    }

    /** Maps have no order of their own: what is asked is put into one. */
    private static RequestDigest digest(SchoolYear from, TurnWishes wishes) {
        return new RequestDigest("year.turn")
                .part(from)
                .part(sorted(wishes.classes()))
                .part(sorted(wishes.pupils()))
                .part(List.of(wishes.homerooms(), wishes.assignments(), wishes.leaveWaiting()));
    }

    private static List<String> sorted(Map<?, String> wished) {
        return wished.entrySet().stream().map(Object::toString).sorted().toList();
    }

    private static Optional<Refusal> against(Records records, TurnPlan plan, TurnWishes wishes, Instant now) {
        Optional<Refusal> closed = YearGate.refusal(records, plan.school(), TurnData.to(plan.from()), now);
        if (closed.isPresent()) {
            return closed;
        }
        if (!plan.faults().isEmpty()) {
            return Optional.of(new Refusal(Refusal.Kind.INVALID, plan.faults()));
        }
        return plan.waiting() == 0 || wishes.leaveWaiting()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "leaveWaiting",
                        plan.waiting() + " học sinh chưa rõ lên lớp hay ở lại; chọn lớp cho từng em, hoặc để lại cho"
                                + " lượt sau",
                        plan.waiting() + " pupils are undecided; choose a class for each, or leave them for a later"
                                + " turn"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Outcome<TurnPlan> undo(Actor who, long school, SchoolYear from) {
        return access.guard(who, Permission.EDIT_ROSTER, new Scope.OfUnit(school), () -> transactions
                .<Turn>write(records -> undone(records, who, school, from))
                .then(turn -> planned(school, from, TurnWishes.NONE)));
    }

    private Outcome<Turn> undone(Records records, Actor who, long school, SchoolYear from) {
        List<Turn> turns = records.turns().turns(school, from);
        if (turns.isEmpty()) {
            return Missing.refuse("turn", "Chưa có lượt chuyển năm học nào", "There is no turn to undo");
        }
        Turn last = turns.get(turns.size() - 1);
        Instant now = now();
        Optional<Refusal> against =
                YearGate.refusal(records, school, TurnData.to(from), now).or(() -> TurnUndoing.against(records, last));
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        records.turns().undo(last, who.account(), now);
        audit(records, who, "year.turn.undo", last, now);
        return Outcome.done(last);
    }

    private static void audit(Records records, Actor who, String action, Turn turn, Instant now) {
        records.audit()
                .append(
                        turn.school(),
                        now,
                        who.account(),
                        action,
                        turn.school() + "/" + turn.from() + "/" + turn.number(),
                        "classes=" + turn.created().size() + " pupils="
                                + turn.places().size());
    }
}
