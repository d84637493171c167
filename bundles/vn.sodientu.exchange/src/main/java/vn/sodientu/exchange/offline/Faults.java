package vn.sodientu.exchange.offline;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.exchange.ImportReport.RejectedRow;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** The faults found so far, in the order of the workbook. */
final class Faults {
    private final List<RejectedRow> rows = new ArrayList<>();

    void add(String worksheet, int row, String column, String vi, String en) {
        rows.add(new RejectedRow(worksheet, row, column, new LocalText(vi, en)));
    }

    /** A fault found by the register, with its article and who can help. */
    void add(FilledCell cell, Violation violation) {
        Article article = violation.article();
        LocalText help = violation.help();
        String vi = violation.message().vi() + (article == null ? "" : " (" + article + ")");
        String en = violation.message().en() + (article == null ? "" : " (" + article + ")");
        add(
                cell.place().worksheet(),
                cell.place().row(),
                cell.place().column(),
                help == null ? vi : vi + " Ai gỡ được: " + help.vi() + ".",
                help == null ? en : en + " Who can help: " + help.en() + ".");
    }

    List<RejectedRow> rows() {
        return List.copyOf(rows);
    }
}
