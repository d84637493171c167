package vn.sodientu.core.enrolment;

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
import vn.sodientu.api.enrolment.AdmitPupil;
import vn.sodientu.api.enrolment.EnrolmentService;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.enrolment.MovePupil;
import vn.sodientu.api.enrolment.Moved;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;

/** Dated enrolment: who may, and where the work is done. */
@Component
public final class EnrolmentComponent implements EnrolmentService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final Moving moving;
    private final Admitting admitting;

    /** Called by the container. */
    @Activate
    public EnrolmentComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this(policy, store, regulations, CountryClock.vietnam());
    }

    /** With a clock of one's own. */
    public EnrolmentComponent(AccessPolicy policy, RecordStore store, RegulationService regulations, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.moving = new Moving(clock);
        this.admitting = new Admitting(clock);
    }

    @Override
    public Outcome<List<Membership>> history(Actor who, PupilId pupil) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfPupil(pupil),
                () -> transactions.read(records -> records.pupils().find(pupil).isEmpty()
                        ? Missing.pupil(pupil)
                        : Outcome.done(MoveState.read(records, pupil).memberships())));
    }

    @Override
    public Outcome<Moved> move(Actor who, MovePupil asked) {
        return access.guard(
                who, Permission.EDIT_ROSTER, new Scope.OfUnit(asked.pupil().school()), () -> {
                    if (!asked.deed().needsClass()) {
                        return transactions.write(records -> moving.run(records, who, asked, null, null));
                    }
                    ClassId id = asked.to();
                    if (id == null || id.school() != asked.pupil().school()) {
                        return Missing.invalid(
                                "class", "Cần một lớp của trường", "A class of the pupil's school is needed");
                    }
                    Optional<SchoolClass> to =
                            transactions.read(records -> records.classes().find(id));
                    return to.isEmpty() ? Missing.clazz(id) : under(who, asked, to.get());
                });
    }

    @Override
    public Outcome<Membership> admit(Actor who, AdmitPupil asked) {
        return access.guard(
                who,
                Permission.EDIT_ROSTER,
                new Scope.OfClass(asked.clazz()),
                () -> transactions.write(records -> admitting.run(records, who, asked)));
    }

    private Outcome<Moved> under(Actor who, MovePupil asked, SchoolClass to) {
        return regulations.withGoverning(
                to.id().school(),
                to.year(),
                to.grade(),
                regulation -> transactions.write(records -> moving.run(records, who, asked, to, regulation)));
    }
}
