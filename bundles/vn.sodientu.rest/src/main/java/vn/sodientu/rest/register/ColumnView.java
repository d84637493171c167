package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.text.LocalText;

/** A column of a mark sheet, as the regulation foresees it. */
@Schema(name = "Column")
record ColumnView(
        @Schema(example = "tx1") String id,
        @Schema(allowableValues = {"REGULAR", "PERIODIC", "TOPIC", "LAST"}) String slot,
        String label,
        int coefficient,
        boolean required,
        @Schema(description = "Why the column is locked for you and who can open it; absent when it is open") @Nullable
                String closed) {
    static ColumnView of(MarkColumn column, @Nullable LocalText closed, Locale locale) {
        return new ColumnView(
                column.id(),
                column.slot().name(),
                column.label().in(locale),
                column.coefficient(),
                column.required(),
                closed == null ? null : closed.in(locale));
    }
}
