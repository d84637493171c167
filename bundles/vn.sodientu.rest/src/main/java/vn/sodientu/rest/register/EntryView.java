package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.sheet.MarkEntry;

/** One entry in the history of a cell. */
@Schema(name = "Entry")
@JsonInclude(JsonInclude.Include.ALWAYS)
record EntryView(
        int version,
        @Schema(description = "null when the cell was cleared") @Nullable String value,
        @Schema(description = "The account") String by,
        Instant at,
        @Schema(description = "The way in: UI, REST, SOAP, IMPORT, DEMO") String source) {
    static EntryView of(MarkEntry entry) {
        return new EntryView(entry.version(), CellView.code(entry.mark()), entry.by(), entry.at(), entry.source());
    }
}
