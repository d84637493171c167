package vn.sodientu.core.summer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import vn.sodientu.api.summer.ListKind;
import vn.sodientu.api.summer.ListedPupil;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerList;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** The summer of classes: who may, and where the work is done. */
@Component
public final class SummerComponent implements SummerService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final SummerTransaction transaction;
    private final Clock clock = CountryClock.vietnam();

    /** Called by the component runtime. */
    @Activate
    public SummerComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.transaction = new SummerTransaction(clock);
    }

    @Override
    public Outcome<SummerList> ofClass(Actor who, ClassId clazz) {
        Optional<Refusal> refusal = access.check(who, Permission.VIEW_RESULTS, new Scope.OfClass(clazz));
        Optional<SummerData> data = transactions.read(records -> SummerData.read(records, clazz));
        SummerRights rights = new SummerRights(access, who, clazz);
        SummerReading reading = new SummerReading(rights, refusal.isEmpty());
        if (refusal.isPresent() && data.filter(reading::seesAnything).isEmpty()) {
            return Outcome.refused(refusal.get());
        }
        return data.map(found -> Outcome.done(reading.list(found, clock))).orElseGet(() -> Missing.clazz(clazz));
    }

    @Override
    public Outcome<List<SummerPupil>> record(Actor who, RecordSummer command) {
        SummerRights rights = new SummerRights(access, who, command.clazz());
        Optional<Refusal> refusal = rights.refusal(command.records());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(command.clazz()));
        if (found.isEmpty()) {
            return Missing.clazz(command.clazz());
        }
        SchoolClass clazz = found.get();
        return regulations
                .withGoverning(
                        clazz.id().school(),
                        clazz.year(),
                        clazz.grade(),
                        regulation -> transactions.write(
                                records -> transaction.run(records, who, command, clazz, regulation)))
                .then(pupils -> ofClass(who, command.clazz()).map(list -> list.pupils().stream()
                        .filter(pupil ->
                                pupils.contains(pupil.enrolment().pupil().id()))
                        .toList()));
    }

    @Override
    public Outcome<List<ListedPupil>> listed(Actor who, ClassId clazz, ListKind kind) {
        return access.guard(who, Permission.VIEW_RESULTS, new Scope.OfClass(clazz), () -> transactions
                .read(records -> SummerData.read(records, clazz))
                .map(data -> Outcome.done(reading(who, clazz).listed(data, kind)))
                .orElseGet(() -> Missing.clazz(clazz)));
    }

    @Override
    public Outcome<List<ListedPupil>> listed(Actor who, long school, SchoolYear year, ListKind kind) {
        return access.guard(
                who,
                Permission.VIEW_RESULTS,
                new Scope.OfUnit(school),
                () -> Outcome.done(transactions.read(records -> SummerData.read(records, school, year)).stream()
                        .flatMap(data -> reading(who, data.clazz().id()).listed(data, kind).stream())
                        .toList()));
    }

    private SummerReading reading(Actor who, ClassId clazz) {
        return new SummerReading(new SummerRights(access, who, clazz), true);
    }
}
