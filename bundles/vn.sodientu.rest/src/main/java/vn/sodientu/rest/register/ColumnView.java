package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import vn.sodientu.domain.rule.MarkColumn;

/** A column of a mark sheet, as the regulation foresees it. */
@Schema(name = "Column")
record ColumnView(
        @Schema(example = "tx1") String id,
        @Schema(allowableValues = {"REGULAR", "PERIODIC", "LAST"}) String slot,
        String label,
        int coefficient,
        boolean required) {
    static ColumnView of(MarkColumn column, Locale locale) {
        return new ColumnView(
                column.id(), column.slot().name(), column.label().in(locale), column.coefficient(), column.required());
    }
}
