package vn.sodientu.core.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.correction.CorrectionTask;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.register.CorrectedCell;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;

/** Corrections: who may take which step, and where the work is done. */
@Component
public final class CorrectionComponent implements CorrectionService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final Clock clock;
    private final Duty duty;
    private final Proposing proposing;
    private final Stepping stepping;
    private final TaskListing listing;

    @Activate
    public CorrectionComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this(policy, store, regulations, CountryClock.vietnam());
    }

    /** With a clock of its own, for tests. */
    public CorrectionComponent(AccessPolicy policy, RecordStore store, RegulationService regulations, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.clock = clock;
        this.duty = new Duty(access);
        CorrectedCell cells = new CorrectedCell(clock);
        Trail trail = new Trail(clock);
        this.proposing = new Proposing(clock, cells, trail);
        this.stepping = new Stepping(clock, cells, trail);
        this.listing = new TaskListing(access, duty);
    }

    @Override
    public Outcome<Correction> propose(Actor who, ProposeCorrection proposal) {
        SheetId sheet = proposal.sheet();
        return access.guard(
                who,
                Permission.PROPOSE_CORRECTION,
                new Scope.OfSheet(sheet),
                () -> ruled(
                        sheet.clazz(),
                        (records, clazz, regulation) ->
                                clazz.subject(sheet.subject()).isEmpty()
                                        ? Missing.subject(clazz.name(), sheet.subject())
                                        : proposing.run(records, who, clazz, regulation, proposal)));
    }

    @Override
    public Outcome<Correction> confirm(Actor who, TakeStep step) {
        return take(who, step, Correction.State.CONFIRMED);
    }

    @Override
    public Outcome<Correction> approve(Actor who, TakeStep step) {
        return take(who, step, Correction.State.APPROVED);
    }

    @Override
    public Outcome<Correction> reject(Actor who, TakeStep step) {
        return take(who, step, Correction.State.REJECTED);
    }

    @Override
    public Outcome<Correction> withdraw(Actor who, TakeStep step) {
        return take(who, step, Correction.State.WITHDRAWN);
    }

    @Override
    public Outcome<Correction> correction(Actor who, CorrectionId id) {
        Optional<Correction> found = find(id);
        return found.isEmpty()
                ? unknown(who, id)
                : access.guard(
                        who,
                        Permission.VIEW_MARKS,
                        new Scope.OfSheet(found.get().sheet()),
                        () -> Outcome.done(found.get()));
    }

    @Override
    public Outcome<List<Correction>> of(Actor who, SheetId sheet) {
        return access.guard(
                who,
                Permission.VIEW_MARKS,
                new Scope.OfSheet(sheet),
                () -> Outcome.done(
                        transactions.read(records -> records.corrections().of(sheet.clazz())).stream()
                                .filter(one -> one.sheet().equals(sheet))
                                .toList()));
    }

    @Override
    public Outcome<List<CorrectionTask>> list(
            Actor who, Correction.@Nullable State state, @Nullable ClassId clazz, boolean mine) {
        List<TaskListing.Named> candidates =
                transactions.read(records -> TaskListing.candidates(records, who, clazz, state, LocalDate.now(clock)));
        return Outcome.done(listing.visible(who, candidates, mine));
    }

    private Outcome<Correction> take(Actor who, TakeStep asked, Correction.State step) {
        Optional<Correction> found = find(asked.id());
        if (found.isEmpty()) {
            return unknown(who, asked.id());
        }
        Optional<Refusal> against = duty.against(who, found.get(), step);
        return against.isPresent()
                ? Outcome.refused(against.get())
                : ruled(
                        found.get().sheet().clazz(),
                        (records, clazz, regulation) -> stepping.run(records, who, clazz, regulation, asked, step));
    }

    private Optional<Correction> find(CorrectionId id) {
        return transactions.read(records -> records.corrections().find(id));
    }

    /** Who may not look around in the school does not learn whether there is such a correction. */
    private Outcome<Correction> unknown(Actor who, CorrectionId id) {
        return access.guard(who, Permission.VIEW_MARKS, new Scope.OfUnit(id.school()), () -> Lookup.missing(id));
    }

    private Outcome<Correction> ruled(ClassId id, Work work) {
        Optional<SchoolClass> clazz =
                transactions.read(records -> records.classes().find(id));
        return clazz.isEmpty()
                ? Missing.clazz(id)
                : regulations.withGoverning(
                        id.school(),
                        clazz.get().year(),
                        clazz.get().grade(),
                        regulation -> transactions.write(records -> work.run(records, clazz.get(), regulation)));
    }

    /** Work under the regulation of a class, within a writing transaction. */
    private interface Work {
        Outcome<Correction> run(Records records, SchoolClass clazz, Regulation regulation);
    }
}
