package vn.sodientu.core.arrangement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.arrangement.ArrangementService;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.api.arrangement.ChangeArrangement;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Membership;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** Arrangements of single pupils: who may, and where the work is done. */
@Component
public final class ArrangementComponent implements ArrangementService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final Arranging arranging;

    @Activate
    public ArrangementComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this(policy, store, regulations, CountryClock.vietnam());
    }

    ArrangementComponent(AccessPolicy policy, RecordStore store, RegulationService regulations, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.arranging = new Arranging(clock);
    }

    @Override
    public Outcome<List<ArrangementView>> ofClass(Actor who, ClassId clazz, boolean withdrawn) {
        return access.guard(who, Permission.VIEW_ROSTER, new Scope.OfClass(clazz), () -> {
            boolean reasons = access.allows(who, Permission.VIEW_RESULTS, new Scope.OfClass(clazz));
            return listed(clazz, records -> records.arrangements().current(clazz).stream()
                    .filter(one -> withdrawn || !one.withdrawn())
                    .map(one -> reasons ? one : one.discreet())
                    .toList());
        });
    }

    @Override
    public Outcome<List<ArrangementView>> ofPupil(Actor who, PupilId pupil, SchoolYear year) {
        return access.guard(who, Permission.VIEW_RESULTS, new Scope.OfPupil(pupil), () -> {
            Optional<ClassId> clazz = transactions.read(records -> Membership.of(records, pupil, year)
                    .map(found -> found.clazz().id()));
            return clazz.isEmpty()
                    ? Missing.refuse(
                            "year",
                            "Học sinh " + pupil + " không học lớp nào trong năm học " + year,
                            "Pupil " + pupil + " is in no class in " + year)
                    : listed(clazz.get(), records -> records.arrangements().current(clazz.get()).stream()
                            .filter(one -> !one.withdrawn() && one.pupil().equals(pupil))
                            .toList());
        });
    }

    @Override
    public Outcome<List<ArrangementView>> history(Actor who, ArrangementId id) {
        return access.guard(who, Permission.ARRANGE, new Scope.OfUnit(id.school()), () -> {
            Optional<ClassId> clazz = classOf(id);
            return clazz.isEmpty()
                    ? Missing.refuse("id", "Không có mục mang mã " + id, "There is no arrangement " + id)
                    : listed(clazz.get(), records -> records.arrangements().history(id));
        });
    }

    @Override
    public Outcome<ArrangementView> grant(Actor who, GrantArrangement command) {
        return access.guard(
                who,
                Permission.ARRANGE,
                new Scope.OfClass(command.clazz()),
                () -> under(
                        command.clazz(),
                        (regulation, plans) -> transactions.write(
                                records -> arranging.grant(records, who, command, regulation, plans))));
    }

    @Override
    public Outcome<ArrangementView> decide(Actor who, ChangeArrangement command, String promotion) {
        return change(who, command, new Change(promotion));
    }

    @Override
    public Outcome<ArrangementView> withdraw(Actor who, ChangeArrangement command) {
        return change(who, command, Change.WITHDRAWAL);
    }

    private Outcome<ArrangementView> change(Actor who, ChangeArrangement command, Change change) {
        return access.guard(
                who, Permission.ARRANGE, new Scope.OfUnit(command.id().school()), () -> {
                    Optional<ClassId> clazz = classOf(command.id());
                    return clazz.isEmpty()
                            ? Arranging.missing(command)
                            : under(
                                    clazz.get(),
                                    (regulation, plans) -> transactions.write(
                                            records -> arranging.change(records, who, command, change, plans)));
                });
    }

    private Optional<ClassId> classOf(ArrangementId id) {
        return transactions.read(records ->
                records.arrangements().history(id).stream().findFirst().map(GrantedArrangement::clazz));
    }

    private Outcome<List<ArrangementView>> listed(ClassId clazz, Function<Records, List<GrantedArrangement>> wanted) {
        return under(
                clazz,
                (regulation, plans) -> Outcome.done(
                        transactions.read(records -> new Views(plans).of(records, wanted.apply(records)))));
    }

    private <T> Outcome<T> under(ClassId id, BiFunction<Regulation, ClassPlans, Outcome<T>> work) {
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(id));
        if (found.isEmpty()) {
            return Missing.clazz(id);
        }
        SchoolClass clazz = found.get();
        return regulations.withGoverning(
                id.school(),
                clazz.year(),
                clazz.grade(),
                regulation -> work.apply(regulation, new ClassPlans(regulation, clazz)));
    }
}
