package vn.sodientu.api.exchange;

import java.util.List;
import vn.sodientu.domain.text.LocalText;

/**
 * What a workbook held.
 *
 * @param rows data rows read
 * @param accepted rows without fault; stored only when none was rejected and it was no dry run
 * @param rejected every fault, by sheet and row
 * @param ignoredColumns headings nobody reads, each once
 * @param stored whether anything was stored
 * @param comparison what the file means for the register; empty where rows are at fault or nothing is compared
 */
public record ImportReport(
        int rows,
        int accepted,
        List<RejectedRow> rejected,
        List<String> ignoredColumns,
        boolean stored,
        Comparison comparison) {
    /** A report without a comparison. */
    public ImportReport(
            int rows, int accepted, List<RejectedRow> rejected, List<String> ignoredColumns, boolean stored) {
        this(rows, accepted, rejected, ignoredColumns, stored, Comparison.NONE);
    }

    public ImportReport {
        rejected = List.copyOf(rejected);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /**
     * A fault of a row.
     *
     * @param row the row's number as the spreadsheet program shows it
     * @param column the heading
     */
    public record RejectedRow(String sheet, int row, String column, LocalText message) {}
}
