package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.sheet.MarkSheet;

/** A pupil's row of a mark sheet. */
@Schema(name = "Row")
@JsonInclude(JsonInclude.Include.ALWAYS)
record RowView(
        String pupil,
        String code,
        int ordinal,
        String name,
        List<CellView> cells,
        @Schema(description = "The subject's result of the term; null while incomplete") @Nullable String termResult,
        @Schema(description = "The subject's result of the year; null while incomplete") @Nullable String yearResult,
        @Schema(description = "What is special about the pupil on this sheet, such as an exemption; absent otherwise")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String remark,
        @Schema(description = "true when the row takes no marks; absent otherwise")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Boolean locked,
        @Schema(description = "Last day in the class of a pupil who left; the row is struck through. Absent otherwise")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                LocalDate left) {
    static RowView of(MarkSheet.Row row, Locale locale) {
        MarkSheet.Remark remark = row.remark();
        return new RowView(
                row.enrolment().pupil().id().toString(),
                row.enrolment().pupil().code(),
                row.enrolment().ordinal(),
                row.enrolment().pupil().name().full(),
                row.cells().stream()
                        .map(cell -> CellView.of(cell, row.corrected().contains(cell.column())))
                        .toList(),
                CellView.code(row.termResult()),
                CellView.code(row.yearResult()),
                remark == null ? null : remark.text().in(locale),
                (remark != null && remark.locked()) ? Boolean.TRUE : null,
                row.enrolment().struck() ? row.enrolment().to() : null);
    }
}
