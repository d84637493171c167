package vn.sodientu.core.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.organisation.ClassProfileService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** What is stated of classes: who may, and how it is stored. */
@Component
public final class ClassProfileComponent implements ClassProfileService {
    private final Access access;
    private final Transactions transactions;
    private final Clock clock = CountryClock.vietnam();

    @Activate
    public ClassProfileComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
    }

    @Override
    public Outcome<List<ClassProfile>> profiles(Actor who, long school, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_UNITS,
                new Scope.OfUnit(school),
                () -> Outcome.done(transactions.read(records -> {
                    Map<ClassId, ClassProfile> stated = stated(records, school, year);
                    return records.classes().of(school, year).stream()
                            .map(SchoolClass::id)
                            .filter(id -> access.allows(who, Permission.VIEW_ROSTER, new Scope.OfClass(id)))
                            .map(id -> stated.getOrDefault(id, ClassProfile.unknown(id)))
                            .toList();
                })));
    }

    private static Map<ClassId, ClassProfile> stated(Records records, long school, SchoolYear year) {
        return records.classes().profiles(school, year).stream()
                .collect(Collectors.toMap(ClassProfile::clazz, Function.identity()));
    }

    @Override
    public Outcome<ClassProfile> change(Actor who, ClassProfile wanted) {
        return access.guard(
                who,
                Permission.EDIT_ROSTER,
                new Scope.OfUnit(wanted.clazz().school()),
                () -> transactions.write(records -> change(records, who, wanted)));
    }

    private Outcome<ClassProfile> change(Records records, Actor who, ClassProfile wanted) {
        ClassId id = wanted.clazz();
        Optional<SchoolClass> clazz = records.classes().find(id);
        if (clazz.isEmpty()) {
            return Missing.clazz(id);
        }
        Optional<Refusal> ended = YearGate.refusal(records, clazz.get(), clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        SchoolYear year = clazz.get().year();
        Map<ClassId, ClassProfile> stated = stated(records, id.school(), year);
        ClassProfile before = stated.getOrDefault(id, ClassProfile.unknown(id));
        if (before.version() != wanted.version()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "version",
                    "Thông tin lớp vừa được người khác sửa; tải lại rồi sửa tiếp",
                    "Somebody changed this class meanwhile; load it again"));
        }
        Map<ClassId, SchoolClass> classes = records.classes().of(id.school(), year).stream()
                .collect(Collectors.toMap(SchoolClass::id, Function.identity()));
        FaultList faults = ClassProfileChecks.of(wanted, classes, stated.values());
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (wanted.equals(before)) {
            return Outcome.done(before);
        }
        ClassProfile next = new ClassProfile(
                id,
                wanted.code(),
                wanted.stream(),
                wanted.sessionsPerWeek(),
                wanted.foreignLanguage(),
                wanted.together(),
                before.version() + 1);
        records.classes().state(next, who.account(), clock.instant());
        records.audit()
                .append(
                        id.school(),
                        clock.instant(),
                        who.account(),
                        "class.profile",
                        id.toString(),
                        "version=" + next.version() + " together=" + next.together());
        return Outcome.done(next);
    }
}
