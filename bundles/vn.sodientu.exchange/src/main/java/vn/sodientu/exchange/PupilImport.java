package vn.sodientu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Outcome.Refused;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.SchoolYear;

/** Brings in a pupil list: read, checked row by row, checked once more by the roster, stored as a whole or not. */
final class PupilImport {
    private static final Pattern PATH = Pattern.compile("pupils\\[(\\d+)](?:\\.(\\w+))?.*");

    private final RosterService roster;

    PupilImport(RosterService roster) {
        this.roster = roster;
    }

    Outcome<ImportReport> run(Actor who, long school, SchoolYear year, List<Worksheet> sheets, boolean dryRun) {
        for (Worksheet sheet : sheets) {
            Optional<HeaderRow<PupilField>> header =
                    HeaderRow.find(sheet, PupilField::of, PupilField.REQUIRED, PupilField.SILENT);
            if (header.isPresent()) {
                return new Run(sheet, header.get(), year).store(who, school, dryRun);
            }
        }
        return Outcome.refused(Refusal.of(
                Refusal.Kind.INVALID,
                "file",
                "Không tìm thấy dòng tiêu đề: cần có các cột Mã lớp, Mã học sinh, Họ tên, Ngày sinh, Giới tính.",
                "No row of headings was found: the columns Mã lớp, Mã học sinh, Họ tên, Ngày sinh, Giới tính are"
                        + " needed."));
    }

    /** One file on its way in. */
    private final class Run {
        private final Worksheet sheet;
        private final HeaderRow<PupilField> header;
        private final SchoolYear year;
        private final RowFaults faults = new RowFaults();
        private final List<PupilDraft> drafts = new ArrayList<>();
        private final List<Worksheet.Row> draftRows = new ArrayList<>();
        private int rows;

        Run(Worksheet sheet, HeaderRow<PupilField> header, SchoolYear year) {
            this.sheet = sheet;
            this.header = header;
            this.year = year;
            sheet.rows().stream().skip(header.index() + 1L).forEach(this::read);
        }

        private void read(Worksheet.Row row) {
            rows++;
            new PupilRow(sheet, header, row, year.firstDay(), faults).read().ifPresent(draft -> {
                drafts.add(draft);
                draftRows.add(row);
            });
        }

        Outcome<ImportReport> store(Actor who, long school, boolean dryRun) {
            boolean rehearsal = dryRun || !faults.isEmpty();
            // Before anything is stored: afterwards there would be nothing to compare with.
            Outcome<Comparison> compared = faults.isEmpty()
                    ? PupilComparison.of(roster, who, school, year, drafts)
                    : Outcome.done(Comparison.NONE);
            if (compared instanceof Refused<Comparison> refused) {
                return Outcome.refused(refused.refusal());
            }
            Outcome<StoredPupils> outcome = roster.storePupils(who, school, year, drafts, rehearsal);
            if (outcome instanceof Refused<StoredPupils> refused) {
                Refusal refusal = refused.refusal();
                if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
                    return Outcome.refused(refusal);
                }
                refusal.violations().forEach(this::reject);
            }
            boolean stored = !rehearsal && faults.isEmpty();
            return Outcome.done(new ImportReport(
                    rows,
                    rows - faults.rows(),
                    faults.inOrder(List.of(sheet.name())),
                    header.unknown(),
                    stored,
                    faults.isEmpty() ? compared.orThrow() : Comparison.NONE));
        }

        private void reject(Violation violation) {
            Matcher path = PATH.matcher(violation.path());
            boolean ofRow = path.matches() && Integer.parseInt(path.group(1)) < draftRows.size();
            int row = ofRow
                    ? draftRows.get(Integer.parseInt(path.group(1))).number()
                    : sheet.rows().get(header.index()).number();
            String column = ofRow && path.group(2) != null
                    ? PupilField.ofComponent(path.group(2))
                            .map(field -> header.heading(field, field.title()))
                            .orElse(path.group(2))
                    : "";
            faults.add(sheet.name(), row, column, violation);
        }
    }
}
