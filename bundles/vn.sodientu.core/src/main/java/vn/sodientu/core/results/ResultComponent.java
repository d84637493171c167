package vn.sodientu.core.results;

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
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Membership;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** Stored results, their reasons on demand, and the full recomputation. */
@Component
public final class ResultComponent implements ResultService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final ResultReading reading;
    private final Recomputation recomputation = new Recomputation(CountryClock.vietnam());

    @Activate
    public ResultComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.reading = new ResultReading(regulations);
    }

    @Override
    public Outcome<List<PupilResult>> ofClass(Actor who, ClassId clazz, boolean explain) {
        return access.guard(who, Permission.VIEW_RESULTS, new Scope.OfClass(clazz), () -> {
            Optional<ClassData> data = transactions.read(records -> records.classes()
                    .find(clazz)
                    .map(found ->
                            ClassData.read(records, found, records.pupils().enrolments(clazz), explain)));
            return data.isEmpty() ? Missing.clazz(clazz) : reading.results(data.get(), explained(who, clazz, explain));
        });
    }

    @Override
    public Outcome<PupilResult> ofPupil(Actor who, PupilId pupil, SchoolYear year, boolean explain) {
        return access.guard(who, Permission.VIEW_RESULTS, new Scope.OfPupil(pupil), () -> {
            Optional<ClassData> data = transactions.read(records -> ofYear(records, pupil, year, explain));
            return data.isEmpty()
                    ? Missing.refuse(
                            "year",
                            "Học sinh " + pupil + " không học lớp nào trong năm học " + year,
                            "Pupil " + pupil + " is in no class in " + year)
                    : reading.results(
                                    data.get(),
                                    explained(who, data.get().clazz().id(), explain))
                            .map(list -> list.get(0));
        });
    }

    @Override
    public Outcome<Integer> recompute(Actor who, ClassId id) {
        return access.guard(who, Permission.RECORD_CONDUCT, new Scope.OfClass(id), () -> {
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
                    regulation -> transactions.write(records -> recomputation.run(records, who, clazz, regulation)));
        });
    }

    /** Whoever sees the class list is staff of some kind; families see their own child only. */
    private ResultReading.Explained explained(Actor who, ClassId clazz, boolean wanted) {
        return new ResultReading.Explained(
                wanted, wanted && access.allows(who, Permission.VIEW_ROSTER, new Scope.OfClass(clazz)));
    }

    private static Optional<ClassData> ofYear(Records records, PupilId pupil, SchoolYear year, boolean explain) {
        return Membership.of(records, pupil, year)
                .map(found -> ClassData.read(records, found.clazz(), List.of(found.enrolment()), explain));
    }
}
