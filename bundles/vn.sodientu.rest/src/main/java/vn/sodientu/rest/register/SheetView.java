package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.sheet.MarkSheet;

/** A mark sheet. */
@Schema(name = "Sheet")
record SheetView(
        String id,
        @JsonProperty("class") String clazz,
        String className,
        String year,
        int term,
        String subject,
        String subjectName,
        @Schema(allowableValues = {"SCORE", "COMMENT"}) String kind,
        @Schema(example = "TT22/1.0.0") String regulation,
        List<ColumnView> columns,
        List<RowView> rows,
        @Schema(description = "Why nothing may be entered and who can change that; absent when you may enter") @Nullable
                String readOnly) {
    static SheetView of(MarkSheet sheet, Locale locale) {
        return new SheetView(
                sheet.id().toString(),
                sheet.clazz().id().toString(),
                sheet.clazz().name(),
                sheet.clazz().year().toString(),
                sheet.id().term().number(),
                sheet.subject().code(),
                sheet.subject().name(),
                sheet.subject().kind().name(),
                sheet.plan().regulation().toString(),
                sheet.plan().columns().stream()
                        .map(column -> ColumnView.of(column, sheet.closed().get(column.id()), locale))
                        .toList(),
                sheet.rows().stream().map(row -> RowView.of(row, locale)).toList(),
                sheet.readOnly() == null ? null : sheet.readOnly().in(locale));
    }
}
