package vn.sodientu.core.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.organisation.Teaching;
import vn.sodientu.api.organisation.TeachingDraft;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.year.SchoolYear;

/** Assignments and homerooms by date: who may, and where the work is done. */
@Component
public final class TeachingComponent implements TeachingService {
    private final Access access;
    private final Transactions transactions;
    private final TeachingWork work;

    @Activate
    public TeachingComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        Clock clock = CountryClock.vietnam();
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.work = new TeachingWork(clock);
    }

    @Override
    public Outcome<List<Teaching>> of(Actor who, long school, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfUnit(school),
                () -> transactions.read(
                        records -> records.units().school(school).isEmpty()
                                ? Missing.school(school)
                                : Outcome.done(TeachingNames.read(records, school, year)
                                        .named(records.staff().assignments(school, year)))));
    }

    @Override
    public Outcome<Assignment> assign(
            Actor who, SheetId sheet, StaffId teacher, @Nullable LocalDate from, @Nullable LocalDate to) {
        return edit(
                who,
                sheet.clazz(),
                records -> work.assign(
                        records, who, new Assignment(sheet, teacher, from == null ? Assignment.BEGINNING : from, to)));
    }

    @Override
    public Outcome<Assignment> end(Actor who, SheetId sheet, StaffId teacher, LocalDate lastDay) {
        return edit(who, sheet.clazz(), records -> work.end(records, who, sheet, teacher, lastDay));
    }

    @Override
    public Outcome<Comparison> store(
            Actor who, long school, SchoolYear year, List<TeachingDraft> list, boolean rehearsal) {
        return access.guard(
                who,
                Permission.EDIT_ROSTER,
                new Scope.OfUnit(school),
                () -> rehearsal
                        ? transactions.read(records -> work.store(records, who, school, year, list, false))
                        : transactions.write(records -> work.store(records, who, school, year, list, true)));
    }

    @Override
    public Outcome<List<Homeroom>> homerooms(Actor who, ClassId clazz) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfClass(clazz),
                () -> Outcome.done(transactions.read(records -> records.staff().homerooms(clazz))));
    }

    @Override
    public Outcome<Homeroom> nameHomeroom(Actor who, ClassId clazz, StaffId teacher, @Nullable LocalDate from) {
        return edit(who, clazz, records -> work.nameHomeroom(records, who, clazz, teacher, from));
    }

    private <T> Outcome<T> edit(Actor who, ClassId clazz, Function<Records, Outcome<T>> change) {
        return access.guard(who, Permission.EDIT_ROSTER, new Scope.OfClass(clazz), () -> transactions.write(change));
    }
}
