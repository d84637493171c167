package vn.sodientu.core.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.attendance.TermCalendar;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The register: who may, and where the work is done. */
@Component
public final class RegisterComponent implements RegisterService {
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final SheetListing listing;
    private final SheetReading reading;
    private final MarkEntering entering;
    private final TermRecording recording;

    @Activate
    public RegisterComponent(
            @Reference AccessPolicy policy,
            @Reference RecordStore store,
            @Reference RegulationService regulations,
            @Reference ChoiceService choices) {
        this(policy, store, regulations, choices, CountryClock.vietnam());
    }

    /** With a clock of its own, for tests. */
    public RegisterComponent(
            AccessPolicy policy, RecordStore store, RegulationService regulations, ChoiceService choices, Clock clock) {
        this.access = new Access(policy);
        this.clock = clock;
        this.transactions = new Transactions(store);
        this.listing = new SheetListing(access, regulations, clock);
        this.reading = new SheetReading(access, transactions, regulations, clock);
        this.entering = new MarkEntering(access, transactions, regulations, new EntryTransaction(clock));
        this.recording = new TermRecording(
                transactions, regulations, new TermCalendar(choices), new TermRecordTransaction(clock));
    }

    /** An actor who may see none of the sheets is refused, so that nobody learns which classes there are. */
    @Override
    public Outcome<List<SheetSummary>> sheets(Actor who, ClassId clazz, Term term) {
        Optional<Refusal> refusal = access.check(who, Permission.VIEW_MARKS, new Scope.OfClass(clazz));
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(clazz));
        List<SheetId> visible = found.stream()
                .flatMap(c -> ClassPlans.sheets(c, term).stream())
                .filter(sheet -> refusal.isEmpty() || maySee(who, sheet))
                .toList();
        if (visible.isEmpty() && refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return found.isEmpty()
                ? Missing.clazz(clazz)
                : listing.summaries(who, transactions.read(records -> Listed.read(records, found.get(), visible, who)));
    }

    @Override
    public Outcome<List<SheetSummary>> mySheets(Actor who) {
        List<Listed> lists = transactions.read(records -> OwnSheets.read(records, who, LocalDate.now(clock)));
        Outcome<List<SheetSummary>> all = Outcome.done(List.of());
        for (Listed list : lists) {
            all = all.then(before -> listing.summaries(who, list).map(more -> join(before, more)));
        }
        return all.map(list ->
                list.stream().filter(line -> maySee(who, line.id())).distinct().toList());
    }

    @Override
    public Outcome<MarkSheet> sheet(Actor who, SheetId id) {
        return access.guard(who, Permission.VIEW_MARKS, new Scope.OfSheet(id), () -> reading.sheet(who, id));
    }

    @Override
    public EntryOutcome enter(Actor who, EnterMarks command) {
        return entering.enter(who, List.of(command), false, false);
    }

    @Override
    public EntryOutcome enterAll(Actor who, List<EnterMarks> commands, boolean rehearsal) {
        return entering.enter(who, List.copyOf(commands), true, rehearsal);
    }

    @Override
    public Outcome<List<MarkEntry>> history(Actor who, SheetId sheet, PupilId pupil, String column) {
        return access.guard(
                who,
                Permission.VIEW_MARKS,
                new Scope.OfSheet(sheet),
                () -> Outcome.done(transactions.read(records -> records.marks().history(sheet, pupil, column))));
    }

    @Override
    public Outcome<List<TermRecord>> termRecords(Actor who, ClassId clazz, Period period) {
        return access.guard(who, Permission.VIEW_ROSTER, new Scope.OfClass(clazz), () -> recording.list(clazz, period));
    }

    @Override
    public Outcome<List<TermRecord>> record(Actor who, RecordTerm command) {
        return access.guard(
                who,
                Permission.RECORD_CONDUCT,
                new Scope.OfClass(command.clazz()),
                () -> recording.record(who, command));
    }

    private boolean maySee(Actor who, SheetId sheet) {
        return access.allows(who, Permission.VIEW_MARKS, new Scope.OfSheet(sheet));
    }

    private static List<SheetSummary> join(List<SheetSummary> before, List<SheetSummary> more) {
        List<SheetSummary> all = new ArrayList<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }
}
