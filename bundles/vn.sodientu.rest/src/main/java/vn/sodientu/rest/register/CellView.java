package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.sheet.Cell;

/** The present state of one cell. */
@Schema(name = "Cell")
@JsonInclude(JsonInclude.Include.ALWAYS)
record CellView(
        String pupil,
        @Schema(example = "tx1") String column,
        @Schema(description = "0 for a cell never written") int version,
        @Schema(description = "8.5, D or CD; null when the cell is empty") @Nullable String value,
        @Schema(description = "true when the mark was corrected after the lock; absent otherwise")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Boolean corrected) {
    static CellView of(Cell cell) {
        return of(cell, false);
    }

    static CellView of(Cell cell, boolean corrected) {
        return new CellView(
                cell.pupil().toString(), cell.column(), cell.version(), code(cell.mark()), corrected ? true : null);
    }

    static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }
}
