package vn.sodientu.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.organisation.ChangeUnit;
import vn.sodientu.api.organisation.OrganisationService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;

/** The tree through time: who may, and where the work is done. */
@Component
public final class OrganisationComponent implements OrganisationService {
    private final Access access;
    private final Transactions transactions;
    private final UnitChanging changing;

    @Activate
    public OrganisationComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        Clock clock = CountryClock.vietnam();
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.changing = new UnitChanging(clock);
    }

    @Override
    public Outcome<List<Unit>> tree(Actor who, LocalDate day) {
        List<Unit> then = transactions.read(records -> records.units().history().on(day));
        return Outcome.done(then.stream()
                .filter(unit -> unit.existsOn(day))
                .filter(unit -> access.allows(who, Permission.VIEW_UNITS, new Scope.OfUnit(unit.id())))
                .toList());
    }

    @Override
    public Outcome<Unit> unit(Actor who, long unit, LocalDate day) {
        return view(
                who,
                unit,
                () -> transactions.read(records -> records.units().path(unit, day).stream()
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Missing.unit(unit))));
    }

    @Override
    public Outcome<List<UnitChange>> changes(Actor who, long unit) {
        return view(
                who,
                unit,
                () -> Outcome.done(transactions.read(records -> records.units().changes(unit))));
    }

    private <T> Outcome<T> view(Actor who, long unit, Supplier<Outcome<T>> work) {
        return access.guard(who, Permission.VIEW_UNITS, new Scope.OfUnit(unit), work);
    }

    @Override
    public Outcome<Unit> change(Actor who, long unit, ChangeUnit change) {
        Optional<Refusal> refusal = scopes(unit, change)
                .flatMap(scope -> access.check(who, Permission.MANAGE_UNITS, scope).stream())
                .findFirst();
        return refusal.<Outcome<Unit>>map(Outcome::refused)
                .orElseGet(() -> transactions.write(records -> changing.change(records, who, unit, change)));
    }

    /** Nobody gives away or takes in what others manage. */
    private Stream<Scope> scopes(long unit, ChangeUnit change) {
        if (change.kind() == UnitChange.Kind.RENAME) {
            return Stream.of(new Scope.OfUnit(unit));
        }
        Optional<Unit> known = transactions.read(records -> records.units().find(unit));
        if (known.isEmpty()) {
            return Stream.of(new Scope.OfUnit(unit));
        }
        Long above = known.get().parent();
        Scope old = above == null ? new Scope.OfServer() : new Scope.OfUnit(above);
        return Stream.concat(Stream.of(old), Stream.ofNullable(change.other()).map(Scope.OfUnit::new));
    }
}
