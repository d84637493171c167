package vn.sodientu.core.census;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.census.CensusFigures;
import vn.sodientu.api.census.CensusService;
import vn.sodientu.api.census.WriteSheet;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.text.VietnameseText;
import vn.sodientu.domain.year.SchoolYear;

/** Household sheets: who may, and where the work is done. */
@Component
public final class CensusComponent implements CensusService {
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final SheetWork work;

    /** Called by the container. */
    @Activate
    public CensusComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this(policy, store, CountryClock.vietnam());
    }

    /** The same by another clock. */
    public CensusComponent(AccessPolicy policy, RecordStore store, Clock clock) {
        access = new Access(policy);
        transactions = new Transactions(store);
        this.clock = clock;
        work = new SheetWork(clock);
    }

    /** The audit row is in the transaction of the reading: nobody reads the sheets without leaving it. */
    @Override
    public Outcome<List<Household>> households(Actor who, long school, String query) {
        return access.guard(who, Permission.VIEW_SENSITIVE, new Scope.OfUnit(school), () -> {
            String wanted = VietnameseText.fold(query);
            return transactions.write(records -> {
                if (records.units().school(school).isEmpty()) {
                    return Missing.school(school);
                }
                List<Household> found = records.census().current(school).stream()
                        .filter(one -> !one.withdrawn() && SheetSearch.matches(one.sheet(), wanted))
                        .sorted(Comparator.comparing(one -> one.sheet().number()))
                        .toList();
                audit(records, who, school, "sheets=" + found.size());
                return Outcome.done(found);
            });
        });
    }

    @Override
    public Outcome<Household> write(Actor who, WriteSheet command) {
        HouseholdId id = command.id();
        if (id != null && id.school() != command.school()) {
            return access.guard(
                    who, Permission.KEEP_DOCUMENTS, new Scope.OfUnit(command.school()), () -> SheetWork.missing(id));
        }
        return access.guard(
                who,
                Permission.KEEP_DOCUMENTS,
                new Scope.OfUnit(command.school()),
                () -> transactions.write(records -> work.write(records, who, command)));
    }

    @Override
    public Outcome<Household> withdraw(Actor who, HouseholdId id, int version, String reason) {
        return access.guard(
                who,
                Permission.KEEP_DOCUMENTS,
                new Scope.OfUnit(id.school()),
                () -> transactions.write(records -> work.withdraw(records, who, id, version, reason)));
    }

    @Override
    public Outcome<List<Household>> history(Actor who, HouseholdId id) {
        return access.guard(
                who,
                Permission.VIEW_SENSITIVE,
                new Scope.OfUnit(id.school()),
                () -> transactions.write(records -> {
                    List<Household> versions = records.census().history(id);
                    if (versions.isEmpty()) {
                        return SheetWork.missing(id);
                    }
                    audit(records, who, id.school(), "history=" + id);
                    return Outcome.done(versions);
                }));
    }

    @Override
    public Outcome<CensusFigures> figures(Actor who, long unit, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_DOCUMENTS,
                new Scope.OfUnit(unit),
                () -> transactions.read(records -> figures(records, unit, year)));
    }

    private Outcome<CensusFigures> figures(Records records, long unit, SchoolYear year) {
        Optional<Unit> found = records.units().find(unit);
        if (found.isEmpty()) {
            return Missing.unit(unit);
        }
        UnitHistory tree = records.units().history();
        CensusSum sum = new CensusSum(year);
        records.units().schools().stream()
                .filter(school -> tree.path(school.id(), year.managedOn(LocalDate.now(clock))).stream()
                        .anyMatch(above -> above.id() == unit))
                .flatMap(school -> records.census().current(school.id()).stream())
                .filter(household -> !household.withdrawn())
                .forEach(household -> sum.add(household.sheet()));
        return Outcome.done(sum.figures(unit));
    }

    private void audit(Records records, Actor who, long school, String detail) {
        records.audit()
                .append(
                        school,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        who.account(),
                        "census.read",
                        String.valueOf(school),
                        detail);
    }
}
