package vn.sodientu.api.offline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.exchange.ImportReport.RejectedRow;
import vn.sodientu.domain.mark.Mark;

/**
 * What a workbook brings or has brought.
 *
 * @param made when the workbook was made
 * @param sheets by worksheet
 * @param changes cells that only the workbook changed, and conflicts decided for it
 * @param conflicts cells that both changed
 * @param rejected every fault, by worksheet and row
 * @param stored whether the changes are in the register now
 */
public record OfflineReport(
        Instant made,
        List<Sheet> sheets,
        List<Change> changes,
        List<Conflict> conflicts,
        List<RejectedRow> rejected,
        boolean stored) {
    public OfflineReport {
        sheets = List.copyOf(sheets);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        rejected = List.copyOf(rejected);
    }

    /** The conflicts nobody decided. */
    public List<Conflict> open() {
        return conflicts.stream().filter(one -> one.mine() == null).toList();
    }

    /**
     * How a worksheet compares with its sheet.
     *
     * @param title class, subject and term
     * @param unchanged cells left as they were when the workbook was made
     * @param present cells in which the register already holds what the workbook holds
     * @param ignoredColumns headings nobody reads
     * @param missingColumns headings that were taken out
     * @param notInFile pupils of the register whom the worksheet does not have
     * @param notInRegister pupils of the worksheet whom the register has no longer
     */
    public record Sheet(
            String worksheet,
            String title,
            int unchanged,
            int present,
            List<String> ignoredColumns,
            List<String> missingColumns,
            List<String> notInFile,
            List<String> notInRegister) {
        public Sheet {
            ignoredColumns = List.copyOf(ignoredColumns);
            missingColumns = List.copyOf(missingColumns);
            notInFile = List.copyOf(notInFile);
            notInRegister = List.copyOf(notInRegister);
        }
    }

    /**
     * Where a cell stands in the workbook.
     *
     * @param row as the spreadsheet program counts
     */
    public record Place(String worksheet, int row, String pupil, String column) {}

    /**
     * A cell to be entered.
     *
     * @param before what the register holds, null for nothing
     * @param value what the workbook holds, empty to clear the cell
     */
    public record Change(OfflineCell cell, Place place, @Nullable Mark before, String value) {}

    /**
     * A cell that both changed.
     *
     * @param base what it held when the workbook was made, null for nothing
     * @param theirs what the register holds now, null for nothing
     * @param version the register's present version
     * @param by the account that changed it in the register
     * @param value what the workbook holds, empty for nothing
     * @param mine the decision: true for the workbook's value, false for the register's, null while there is none
     */
    public record Conflict(
            OfflineCell cell,
            Place place,
            @Nullable Mark base,
            @Nullable Mark theirs,
            int version,
            String by,
            Instant at,
            String value,
            @Nullable Boolean mine) {}
}
