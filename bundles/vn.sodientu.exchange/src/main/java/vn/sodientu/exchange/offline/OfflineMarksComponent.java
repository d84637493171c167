package vn.sodientu.exchange.offline;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineMarks;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Outcome.Done;
import vn.sodientu.api.outcome.Outcome.Refused;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.spi.records.Confirmer;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Term;
import vn.sodientu.exchange.UnreadableWorkbookException;
import vn.sodientu.exchange.WorkbookReader;
import vn.sodientu.exchange.Worksheet;

/** Marks workbooks out and in: rights first, then the file. */
@Component(service = OfflineMarks.class)
public final class OfflineMarksComponent implements OfflineMarks {
    /** More worksheets nobody fills in. */
    private static final int MOST_SHEETS = 60;

    private final AccessPolicy policy;
    private final RosterService roster;
    private final RegisterService register;
    private final RecordStore store;
    private final Confirmer confirmer;
    private final Clock clock = Clock.systemUTC();

    /** Wired by the container. */
    @Activate
    public OfflineMarksComponent(
            @Reference AccessPolicy policy,
            @Reference RosterService roster,
            @Reference RegisterService register,
            @Reference RecordStore store,
            @Reference Confirmer confirmer) {
        this.policy = policy;
        this.roster = roster;
        this.register = register;
        this.store = store;
        this.confirmer = confirmer;
    }

    @Override
    public Outcome<byte[]> export(Actor who, List<SheetId> sheets) {
        return mayEnter(who, sheets).then(allowed -> made(who, allowed));
    }

    private Outcome<List<SheetId>> mayEnter(Actor who, List<SheetId> sheets) {
        for (SheetId sheet : sheets) {
            Optional<Refusal> refusal = policy.check(who, Permission.ENTER_MARKS, new Scope.OfSheet(sheet));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
        }
        return Outcome.done(sheets);
    }

    /** Who teaches nothing has no workbook to hand in. */
    private Outcome<List<SheetId>> ownSheets(Actor who) {
        return register.mySheets(who)
                .map(sheets -> sheets.stream()
                        .filter(SheetSummary::editable)
                        .map(SheetSummary::id)
                        .toList())
                .then(own -> own.isEmpty() ? Refusals.nothing() : Outcome.done(own));
    }

    private Outcome<byte[]> made(Actor who, List<SheetId> sheets) {
        if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            return Refusals.number(MOST_SHEETS);
        }
        List<MarkSheet> drawn = new ArrayList<>();
        for (SheetId id : sheets) {
            Outcome<MarkSheet> sheet = register.sheet(who, id);
            if (sheet instanceof Refused<MarkSheet> refused) {
                return Outcome.refused(refused.refusal());
            }
            drawn.add(((Done<MarkSheet>) sheet).value());
        }
        return roster.school(who, sheets.get(0).clazz().school())
                .map(School::name)
                .map(school -> write(who, school, drawn));
    }

    private byte[] write(Actor who, String school, List<MarkSheet> sheets) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Manifest manifest = new Manifest(now, ManifestMaking.parts(school, sheets));
        byte[] book = BookWriter.write(manifest, ManifestText.write(manifest, confirmer), sheets);
        SheetId first = sheets.get(0).id();
        store.write(records -> records.audit()
                .append(
                        first.clazz().school(),
                        now,
                        who.account(),
                        "marks.offline",
                        first.toString(),
                        "sheets=" + sheets.size()));
        return book;
    }

    @Override
    public Outcome<byte[]> exportOwn(Actor who, Term term) {
        return ownSheets(who).then(own -> {
            long school = own.get(0).clazz().school();
            List<SheetId> wanted = own.stream()
                    .filter(sheet -> sheet.term() == term && sheet.clazz().school() == school)
                    .toList();
            return wanted.isEmpty() ? Refusals.nothing() : export(who, wanted);
        });
    }

    @Override
    public Outcome<OfflineReport> bring(
            Actor who, @Nullable SheetId at, InputStream workbook, List<OfflineChoice> choices, boolean rehearsal) {
        Outcome<?> allowed = at == null ? ownSheets(who) : mayEnter(who, List.of(at));
        if (allowed instanceof Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        try {
            List<Worksheet> worksheets = WorkbookReader.read(workbook);
            List<String> hidden = WorksheetSearch.hidden(worksheets);
            if (hidden.isEmpty()) {
                return Refusals.notOurs();
            }
            Optional<Manifest> manifest = ManifestText.read(hidden, confirmer);
            return manifest.isEmpty()
                    ? Refusals.changed()
                    : new Bringing(roster, register, who, manifest.get(), choices).run(at, worksheets, rehearsal);
        } catch (UnreadableWorkbookException e) {
            return Outcome.refused(e.refusal());
        }
    }
}
