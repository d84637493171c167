package vn.sodientu.security.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.delegation.DelegationService;
import vn.sodientu.api.delegation.NewDelegation;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.Term;

/** The delegations of the database. */
@Component
public final class StoredDelegations implements DelegationService {
    private final RecordStore store;
    private final AccessPolicy policy;
    private final Clock clock;

    /** Days begin and end in Vietnam, wherever the server stands. */
    @Activate
    public StoredDelegations(@Reference RecordStore store, @Reference AccessPolicy policy) {
        this(store, policy, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    StoredDelegations(RecordStore store, AccessPolicy policy, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Outcome<List<Delegation>> give(Actor who, NewDelegation wish) {
        List<SheetId> sheets = sheets(wish);
        Optional<Refusal> refusal = sheets.stream()
                .map(sheet -> policy.check(who, Permission.DELEGATE, new Scope.OfSheet(sheet)))
                .flatMap(Optional::stream)
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        LocalDate today = LocalDate.now(clock);
        return store.write(records -> {
            List<Violation> faults = DelegationChecks.faults(records, wish, sheets, today);
            if (!faults.isEmpty()) {
                return Outcome.refused(Refusal.Kind.INVALID, faults);
            }
            List<Delegation> given = new ArrayList<>();
            for (SheetId sheet : sheets) {
                given.add(give(records, who, wish, sheet, today));
            }
            return Outcome.done(given);
        });
    }

    private Delegation give(Records records, Actor who, NewDelegation wish, SheetId sheet, LocalDate today) {
        Delegation given = records.delegations()
                .add(new Delegation(
                        0, sheet, wish.to(), today, wish.until(), wish.reason().strip(), who.account(), null));
        audit(records, who, "delegation.give", given, "staff=" + wish.to() + " until=" + wish.until());
        return given;
    }

    @Override
    public Outcome<List<Delegation>> of(Actor who, ClassId clazz) {
        return policy.check(who, Permission.VIEW_ROSTER, new Scope.OfClass(clazz))
                .<Outcome<List<Delegation>>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(store.read(records -> records.delegations().of(clazz))));
    }

    @Override
    public Outcome<Delegation> end(Actor who, long school, long number) {
        Optional<Delegation> found = store.read(records -> records.delegations().find(school, number));
        // For one that does not exist the policy answers as for one that is out of reach.
        Scope where =
                found.<Scope>map(given -> new Scope.OfSheet(given.sheet())).orElse(new Scope.OfUnit(school));
        Optional<Refusal> refusal = policy.check(who, Permission.DELEGATE, where);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return store.write(records -> {
            Optional<Delegation> given = records.delegations().find(school, number);
            if (given.isEmpty()) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.NOT_FOUND, "id", "Không có ủy quyền này.", "There is no such delegation."));
            }
            if (given.get().ended() == null) {
                records.delegations().end(school, number, clock.instant());
                audit(records, who, "delegation.end", given.get(), "");
            }
            return Outcome.done(records.delegations().find(school, number).orElseThrow());
        });
    }

    private static List<SheetId> sheets(NewDelegation wish) {
        Term one = wish.term();
        List<Term> terms = one == null ? List.of(Term.values()) : List.of(one);
        return terms.stream()
                .map(term -> new SheetId(wish.clazz(), wish.subject(), term))
                .toList();
    }

    private void audit(Records records, Actor who, String action, Delegation given, String detail) {
        records.audit()
                .append(
                        given.sheet().clazz().school(),
                        clock.instant(),
                        who.account(),
                        action,
                        given.sheet().toString(),
                        ("no=" + given.number() + " " + detail).strip());
    }
}
