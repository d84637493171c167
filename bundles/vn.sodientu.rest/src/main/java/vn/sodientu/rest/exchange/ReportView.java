package vn.sodientu.rest.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.exchange.ImportReport;

/** What a workbook held. */
@Schema(name = "ImportReport")
record ReportView(
        @Schema(description = "Data rows read") int rows,
        @Schema(description = "Rows without fault; stored only when none was rejected and it was no dry run")
                int accepted,
        List<RejectedView> rejected,
        @Schema(description = "Headings nobody reads") List<String> ignoredColumns,
        @Schema(description = "What the file means for the register; nothing while rows are rejected")
                ComparisonView comparison) {
    /** A fault of a row. */
    @Schema(name = "RejectedRow")
    record RejectedView(
            String sheet,
            @Schema(description = "As the spreadsheet program counts") int row,
            String column,
            String message) {}

    static ReportView of(ImportReport report, Locale locale) {
        return new ReportView(
                report.rows(),
                report.accepted(),
                report.rejected().stream()
                        .map(row -> new RejectedView(
                                row.sheet(),
                                row.row(),
                                row.column(),
                                row.message().in(locale)))
                        .toList(),
                report.ignoredColumns(),
                ComparisonView.of(report.comparison()));
    }
}
