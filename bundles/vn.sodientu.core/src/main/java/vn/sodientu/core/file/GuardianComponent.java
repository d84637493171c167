package vn.sodientu.core.file;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.file.ChangeGuardian;
import vn.sodientu.api.file.GuardianService;
import vn.sodientu.api.file.KnownGuardian;
import vn.sodientu.api.file.LinkGuardian;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.text.VietnameseText;

/** Guardians: who may, and where the work is done. */
@Component
public final class GuardianComponent implements GuardianService {
    private static final int SHORTEST = 3;
    private static final int MOST = 50;

    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final GuardianWork work;

    /** Called by the container. */
    @Activate
    public GuardianComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this(policy, store, CountryClock.vietnam());
    }

    GuardianComponent(AccessPolicy policy, RecordStore store, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.clock = clock;
        this.work = new GuardianWork(clock);
    }

    @Override
    public Outcome<List<KnownGuardian>> of(Actor who, PupilId pupil, String purpose) {
        return access.guard(
                who,
                Permission.VIEW_SENSITIVE,
                new Scope.OfPupil(pupil),
                () -> transactions.write(records -> {
                    if (records.pupils().find(pupil).isEmpty()) {
                        return Missing.pupil(pupil);
                    }
                    Audited.reading(records, who, pupil, "guardians", purpose, clock);
                    return Outcome.done(GuardianWork.of(records, pupil));
                }));
    }

    @Override
    public Outcome<List<Guardian>> find(Actor who, long school, String wanted) {
        return access.guard(who, Permission.VIEW_SENSITIVE, new Scope.OfUnit(school), () -> {
            String text = VietnameseText.fold(wanted);
            if (text.length() < SHORTEST) {
                return Missing.invalid(
                        "q",
                        "Cần ít nhất " + SHORTEST + " ký tự của họ tên hoặc số điện thoại",
                        "At least " + SHORTEST + " characters of a name or telephone number are needed");
            }
            return transactions.write(records -> {
                records.audit()
                        .append(
                                school,
                                clock.instant(),
                                who.account(),
                                "pupils.readSensitive",
                                Long.toString(school),
                                "guardians search");
                return Outcome.done(records.guardians().ofSchool(school).stream()
                        .filter(one -> matches(one, text))
                        .limit(MOST)
                        .toList());
            });
        });
    }

    /** @param wanted without diacritics */
    static boolean matches(Guardian person, String wanted) {
        String digits = wanted.replace(" ", "");
        return VietnameseText.fold(person.name().full()).contains(wanted)
                || person.phone().contains(digits);
    }

    @Override
    public Outcome<KnownGuardian> link(Actor who, LinkGuardian asked) {
        return access.guard(
                who,
                Permission.EDIT_PUPIL,
                new Scope.OfPupil(asked.pupil()),
                () -> transactions.write(records -> work.link(records, who, asked)));
    }

    @Override
    public Outcome<KnownGuardian> change(Actor who, ChangeGuardian asked) {
        return access.guard(
                who,
                Permission.EDIT_PUPIL,
                new Scope.OfPupil(asked.pupil()),
                () -> transactions.write(records -> work.change(records, who, asked)));
    }
}
