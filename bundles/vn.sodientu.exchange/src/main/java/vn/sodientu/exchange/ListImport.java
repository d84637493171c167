package vn.sodientu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Outcome.Refused;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;

/**
 * A list on its way in: rows become drafts, a service checks and compares them, and stores all or nothing. Preview and
 * commit differ in one flag to the service.
 *
 * @param <F> the columns
 * @param <D> a row as the service takes it
 */
final class ListImport<F extends Enum<F> & ListField, D> {
    private static final Pattern PATH = Pattern.compile("\\w+\\[(\\d+)](?:\\.(\\w+))?.*");

    private final Worksheet sheet;
    private final HeaderRow<F> header;
    private final RowFaults faults = new RowFaults();
    private final List<D> drafts = new ArrayList<>();
    private final List<Worksheet.Row> draftRows = new ArrayList<>();
    private int rows;

    /** Turns a row into a draft; empty when it noted a fault. */
    interface Reading<F extends Enum<F> & ListField, D> {
        Optional<D> read(ListRow<F> row);
    }

    ListImport(Worksheet sheet, HeaderRow<F> header, Reading<F, D> reading) {
        this.sheet = sheet;
        this.header = header;
        sheet.rows().stream().skip(header.index() + 1L).forEach(row -> {
            rows++;
            reading.read(new ListRow<>(sheet, header, row, faults)).ifPresent(draft -> {
                drafts.add(draft);
                draftRows.add(row);
            });
        });
    }

    /**
     * Hands the drafts on.
     *
     * @param service takes them and whether it is a rehearsal
     */
    Outcome<ImportReport> store(boolean dryRun, F[] fields, BiFunction<List<D>, Boolean, Outcome<Comparison>> service) {
        boolean rehearsal = dryRun || !faults.isEmpty();
        Outcome<Comparison> outcome = service.apply(List.copyOf(drafts), rehearsal);
        Comparison comparison = Comparison.NONE;
        if (outcome instanceof Refused<Comparison> refused) {
            Refusal refusal = refused.refusal();
            if (refusal.kind() != Refusal.Kind.INVALID) {
                return Outcome.refused(refusal);
            }
            refusal.violations().forEach(violation -> reject(violation, fields));
        } else if (faults.isEmpty()) {
            comparison = outcome.orThrow();
        }
        return Outcome.done(new ImportReport(
                rows,
                Math.max(0, rows - faults.rows()),
                faults.inOrder(List.of(sheet.name())),
                header.unknown(),
                !rehearsal && faults.isEmpty(),
                comparison));
    }

    private void reject(Violation violation, F[] fields) {
        Matcher path = PATH.matcher(violation.path());
        boolean ofRow = path.matches() && Integer.parseInt(path.group(1)) < draftRows.size();
        int row = ofRow
                ? draftRows.get(Integer.parseInt(path.group(1))).number()
                : sheet.rows().get(header.index()).number();
        String component = ofRow && path.group(2) != null ? path.group(2) : "";
        String column = Stream.of(fields)
                .filter(field -> field.component().equals(component))
                .findFirst()
                .map(field -> header.heading(field, field.title()))
                .orElse(component);
        faults.add(sheet.name(), row, column, violation);
    }
}
