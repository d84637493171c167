package vn.sodientu.rest.offline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.exchange.ImportReport.RejectedRow;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.domain.mark.Mark;

/** What a marks workbook brings or has brought. */
@Schema(name = "OfflineReport")
@JsonInclude(JsonInclude.Include.ALWAYS)
record MergeView(
        @Schema(description = "When the workbook was made") Instant made,
        @Schema(description = "Whether the changes are in the register now") boolean stored,
        List<SheetPart> sheets,
        @Schema(description = "Cells that are entered") List<ChangePart> changes,
        @Schema(description = "Cells that both changed") List<ConflictPart> conflicts,
        List<FaultPart> rejected) {
    /** How a worksheet compares with its sheet. */
    @Schema(name = "OfflineSheet")
    record SheetPart(
            String worksheet,
            String title,
            @Schema(description = "Cells nobody filled in") int unchanged,
            @Schema(description = "Cells in which the register already holds the same") int present,
            List<String> ignoredColumns,
            List<String> missingColumns,
            @Schema(description = "Pupils of the register whom the worksheet does not have") List<String> notInFile,
            @Schema(description = "Pupils of the worksheet whom the register has no longer")
                    List<String> notInRegister) {}

    /** A cell to be entered. */
    @Schema(name = "OfflineChange")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangePart(
            String sheet,
            String pupil,
            String name,
            String column,
            int row,
            @Schema(description = "What the register held") @Nullable String before,
            @Schema(description = "Empty to clear the cell") String value) {}

    /** A cell that both changed. */
    @Schema(name = "OfflineConflict")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ConflictPart(
            String sheet,
            String pupil,
            String name,
            String column,
            int row,
            @Schema(description = "What it held when the workbook was made") @Nullable String base,
            @Schema(description = "What the register holds now") @Nullable String theirs,
            @Schema(description = "To be sent back with the choice") int version,
            @Schema(description = "Who changed it in the register") String by,
            Instant at,
            @Schema(description = "What the workbook holds, empty for nothing") String value,
            @Schema(description = "The choice: true for the workbook's value; null while there is none") @Nullable
                    Boolean mine) {}

    /** A fault of a row. */
    @Schema(name = "OfflineFault")
    record FaultPart(String sheet, int row, String column, String message) {}

    static MergeView of(OfflineReport report, Locale locale) {
        return new MergeView(
                report.made(),
                report.stored(),
                report.sheets().stream().map(MergeView::sheet).toList(),
                report.changes().stream().map(MergeView::change).toList(),
                report.conflicts().stream().map(MergeView::conflict).toList(),
                report.rejected().stream().map(row -> fault(row, locale)).toList());
    }

    private static SheetPart sheet(OfflineReport.Sheet sheet) {
        return new SheetPart(
                sheet.worksheet(),
                sheet.title(),
                sheet.unchanged(),
                sheet.present(),
                sheet.ignoredColumns(),
                sheet.missingColumns(),
                sheet.notInFile(),
                sheet.notInRegister());
    }

    private static ChangePart change(OfflineReport.Change change) {
        return new ChangePart(
                change.cell().sheet().toString(),
                change.cell().pupil().toString(),
                change.place().pupil(),
                change.cell().column(),
                change.place().row(),
                code(change.before()),
                change.value());
    }

    private static ConflictPart conflict(OfflineReport.Conflict conflict) {
        return new ConflictPart(
                conflict.cell().sheet().toString(),
                conflict.cell().pupil().toString(),
                conflict.place().pupil(),
                conflict.cell().column(),
                conflict.place().row(),
                code(conflict.base()),
                code(conflict.theirs()),
                conflict.version(),
                conflict.by(),
                conflict.at(),
                conflict.value(),
                conflict.mine());
    }

    private static FaultPart fault(RejectedRow row, Locale locale) {
        return new FaultPart(row.sheet(), row.row(), row.column(), row.message().in(locale));
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }
}
