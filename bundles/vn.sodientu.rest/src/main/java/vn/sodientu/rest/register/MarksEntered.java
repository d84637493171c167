package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.register.EntryOutcome;

/** What an entry of marks led to. */
@Schema(name = "MarksEntered")
record MarksEntered(
        @Schema(description = "The cells as they are now") List<CellView> cells,
        @Schema(description = "The rows of the pupils concerned, with their new results") List<RowView> rows) {
    static MarksEntered of(EntryOutcome.Accepted accepted, Locale locale) {
        return new MarksEntered(
                accepted.cells().stream().map(CellView::of).toList(),
                accepted.rows().stream().map(row -> RowView.of(row, locale)).toList());
    }
}
