package vn.sodientu.rest.offline;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The form that hands a marks workbook in; it only describes.
 *
 * @param file the workbook
 * @param choices JSON array of OfflineChoice, for conflicts that a rehearsal named
 */
@Schema(name = "MarksWorkbookForm", requiredProperties = "file")
record WorkbookForm(
        @Schema(type = "string", format = "binary") String file,
        @Schema(description = "JSON array of OfflineChoice; may be absent") String choices) {}
