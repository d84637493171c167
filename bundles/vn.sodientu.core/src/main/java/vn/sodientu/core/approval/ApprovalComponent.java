package vn.sodientu.core.approval;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.approval.Approval.State;
import vn.sodientu.api.approval.ApprovalService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;

/** Approvals: who may, and where the work is done. */
@Component
public final class ApprovalComponent implements ApprovalService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final ApprovalWork work;

    @Activate
    public ApprovalComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this(policy, store, regulations, CountryClock.vietnam());
    }

    /** With a clock of its own, for tests. */
    public ApprovalComponent(AccessPolicy policy, RecordStore store, RegulationService regulations, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.work = new ApprovalWork(clock);
    }

    @Override
    public Outcome<Approval> approval(Actor who, ClassId clazz, Period period) {
        return access.guard(
                who,
                Permission.VIEW_RESULTS,
                new Scope.OfClass(clazz),
                () -> transactions.read(records -> records.classes().find(clazz).isEmpty()
                        ? Missing.clazz(clazz)
                        : Outcome.done(records.approvals().of(clazz, period))));
    }

    @Override
    public Outcome<Approval> confirm(Actor who, ClassId clazz, Period period, String note) {
        return take(who, Permission.CONFIRM_CORRECTION, clazz, period, State.CONFIRMED, note);
    }

    @Override
    public Outcome<Approval> approve(Actor who, ClassId clazz, Period period, String note) {
        return take(who, Permission.APPROVE_CORRECTION, clazz, period, State.APPROVED, note);
    }

    @Override
    public Outcome<Approval> withdraw(Actor who, ClassId clazz, Period period, String reason) {
        return take(who, Permission.APPROVE_CORRECTION, clazz, period, State.WITHDRAWN, reason);
    }

    private Outcome<Approval> take(
            Actor who, Permission permission, ClassId id, Period period, State step, String note) {
        return access.guard(who, permission, new Scope.OfClass(id), () -> {
            Optional<SchoolClass> clazz =
                    transactions.read(records -> records.classes().find(id));
            return clazz.isEmpty()
                    ? Missing.clazz(id)
                    : regulations.withGoverning(
                            id.school(), clazz.get().year(), clazz.get().grade(), regulation -> {
                                ClassPlans plans = new ClassPlans(regulation, clazz.get());
                                return transactions.write(records -> work.run(records, who, plans, period, step, note));
                            });
        });
    }
}
