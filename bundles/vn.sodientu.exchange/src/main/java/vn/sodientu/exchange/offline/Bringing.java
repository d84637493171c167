package vn.sodientu.exchange.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.offline.OfflineCell;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Outcome.Done;
import vn.sodientu.api.outcome.Outcome.Refused;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.exchange.Worksheet;
import vn.sodientu.exchange.offline.Manifest.Part;

/** One workbook on its way in; rehearsal and entry go the same way to the last step. */
final class Bringing {
    private final RosterService roster;
    private final RegisterService register;
    private final Actor who;
    private final Manifest manifest;
    private final List<OfflineChoice> choices;

    Bringing(
            RosterService roster, RegisterService register, Actor who, Manifest manifest, List<OfflineChoice> choices) {
        this.roster = roster;
        this.register = register;
        this.who = who;
        this.manifest = manifest;
        this.choices = List.copyOf(choices);
    }

    Outcome<OfflineReport> run(@Nullable SheetId at, List<Worksheet> worksheets, boolean rehearsal) {
        if (at != null && manifest.part(at).isEmpty()) {
            return register.sheet(who, at).then(this::elsewhere);
        }
        Faults faults = new Faults();
        List<Merge> merges = new ArrayList<>();
        Set<SheetId> seen = new HashSet<>();
        for (Worksheet worksheet : worksheets) {
            Optional<Part> part = WorksheetSearch.part(worksheet, manifest);
            if (part.isPresent() && !seen.add(part.get().id())) {
                return Refusals.twice(part.get());
            }
            if (part.isPresent()) {
                Outcome<MarkSheet> sheet = register.sheet(who, part.get().id());
                if (sheet instanceof Refused<MarkSheet> refused) {
                    return Outcome.refused(refused.refusal());
                }
                FilledSheet filled = FilledSheet.read(worksheet, part.get(), faults);
                merges.add(new Merge(filled, ((Done<MarkSheet>) sheet).value(), choices, faults));
            }
        }
        Entering entering = new Entering(register, who, merges);
        Optional<Refusal> refusal = entering.rehearse(faults);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        OfflineReport report = report(merges, faults, false);
        boolean ready =
                !rehearsal && report.rejected().isEmpty() && report.open().isEmpty() && !entering.isEmpty();
        if (!ready) {
            return Outcome.done(report);
        }
        return entering.commit() ? Outcome.done(report(merges, faults, true)) : run(at, worksheets, true);
    }

    private Outcome<OfflineReport> elsewhere(MarkSheet here) {
        String school = roster.school(who, here.id().clazz().school()).map(School::name) instanceof Done<String> done
                ? done.value()
                : "";
        return Refusals.elsewhere(manifest.parts().get(0), here, school);
    }

    private OfflineReport report(List<Merge> merges, Faults faults, boolean stored) {
        return new OfflineReport(
                manifest.made(),
                merges.stream().map(Merge::summary).toList(),
                merges.stream()
                        .flatMap(merge -> merge.wishes().stream())
                        .map(wish -> new OfflineReport.Change(
                                wish.cell().cell(),
                                wish.cell().place(),
                                wish.over().mark(),
                                wish.cell().text()))
                        .toList(),
                merges.stream()
                        .flatMap(merge -> merge.clashes().stream())
                        .map(this::conflict)
                        .toList(),
                faults.rows(),
                stored);
    }

    private OfflineReport.Conflict conflict(Merge.Clash clash) {
        OfflineCell cell = clash.cell().cell();
        Outcome<List<MarkEntry>> history = register.history(who, cell.sheet(), cell.pupil(), cell.column());
        List<MarkEntry> entries = history instanceof Done<List<MarkEntry>> done ? done.value() : List.of();
        Optional<MarkEntry> last = entries.stream()
                .filter(entry -> entry.version() == clash.over().version())
                .findFirst();
        return new OfflineReport.Conflict(
                cell,
                clash.cell().place(),
                clash.cell().base().mark(),
                clash.over().mark(),
                clash.over().version(),
                last.map(MarkEntry::by).orElse(""),
                last.map(MarkEntry::at).orElse(Instant.EPOCH),
                clash.cell().text(),
                clash.mine());
    }
}
