package vn.sodientu.core.staff;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.api.organisation.StaffService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.StaffProfile;

/** Staff: who may, and where the work is done. */
@Component
public final class StaffComponent implements StaffService {
    private final Access access;
    private final Transactions transactions;
    private final Clock clock = CountryClock.vietnam();

    @Activate
    public StaffComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
    }

    @Override
    public Outcome<List<StaffProfile>> profiles(Actor who, long school) {
        return access.guard(
                who,
                Permission.EDIT_ROSTER,
                new Scope.OfUnit(school),
                () -> Outcome.done(transactions.read(records -> records.staff().profiles(school))));
    }

    @Override
    public Outcome<Comparison> store(Actor who, long school, List<StaffDraft> staff, boolean rehearsal) {
        return access.guard(
                who,
                Permission.EDIT_ROSTER,
                new Scope.OfUnit(school),
                () -> rehearsal
                        ? transactions.read(records -> run(records, who, school, staff, false))
                        : transactions.write(records -> run(records, who, school, staff, true)));
    }

    private Outcome<Comparison> run(Records records, Actor who, long school, List<StaffDraft> drafts, boolean write) {
        if (records.units().school(school).isEmpty()) {
            return Missing.school(school);
        }
        StaffPlan plan = new StaffPlan(records.staff().profiles(school), drafts);
        if (!plan.faults().isEmpty()) {
            return plan.faults().refused();
        }
        if (write && !plan.writes().isEmpty()) {
            for (StaffPlan.Write one : plan.writes()) {
                store(records, school, one);
            }
            Comparison comparison = plan.comparison();
            records.audit()
                    .append(
                            school,
                            clock.instant(),
                            who.account(),
                            "staff.store",
                            Long.toString(school),
                            "added=" + comparison.onlyInFile().size() + " changed="
                                    + comparison.changed().size() + " unchanged=" + comparison.unchanged());
        }
        return Outcome.done(plan.comparison());
    }

    private static void store(Records records, long school, StaffPlan.Write one) {
        StaffProfile wanted = one.profile();
        if (one.known()) {
            records.staff().update(wanted);
            return;
        }
        Staff added = records.classes()
                .addStaff(school, wanted.staff().code(), wanted.staff().name().full());
        records.staff()
                .update(new StaffProfile(
                        added,
                        wanted.birth(),
                        wanted.state(),
                        wanted.position(),
                        wanted.subjects(),
                        wanted.email(),
                        wanted.phone()));
    }
}
