package vn.sodientu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sodientu.api.exchange.ImportReport.RejectedRow;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** The faults found so far, by worksheet and row. */
final class RowFaults {
    private final List<RejectedRow> faults = new ArrayList<>();
    private final Set<String> rows = new LinkedHashSet<>();

    void add(String sheet, int row, String column, LocalText message) {
        faults.add(new RejectedRow(sheet, row, column, message));
        rows.add(sheet + '\n' + row);
    }

    /** A fault found by a service, with its article. */
    void add(String sheet, int row, String column, Violation violation) {
        LocalText message = violation.message();
        Article article = violation.article();
        add(
                sheet,
                row,
                column,
                article == null
                        ? message
                        : new LocalText(message.vi() + " (" + article + ")", message.en() + " (" + article + ")"));
    }

    void add(String sheet, int row, String column, String vi, String en) {
        add(sheet, row, column, new LocalText(vi, en));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** How many rows have at least one fault. */
    int rows() {
        return rows.size();
    }

    /** The faults in the order of the file. */
    List<RejectedRow> inOrder(List<String> sheets) {
        return faults.stream()
                .sorted((a, b) -> a.sheet().equals(b.sheet())
                        ? Integer.compare(a.row(), b.row())
                        : Integer.compare(sheets.indexOf(a.sheet()), sheets.indexOf(b.sheet())))
                .toList();
    }
}
