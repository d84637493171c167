package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.sheet.MarkEntry;

/** One change of a mark. */
@Schema(name = "MarkChange")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChangeView(
        int version,
        @Schema(description = "null when the cell was empty") @Nullable String before,
        @Schema(description = "null when the cell was cleared") @Nullable String after,
        @Schema(description = "The account") String by,
        Instant at,
        @Schema(description = "The way in: UI, REST, SOAP, IMPORT, DEMO") String source) {
    /** Changes from a cell's entries, oldest first. */
    static List<ChangeView> of(List<MarkEntry> entries) {
        List<ChangeView> changes = new ArrayList<>();
        String before = null;
        for (MarkEntry entry : entries) {
            String after = CellView.code(entry.mark());
            changes.add(new ChangeView(entry.version(), before, after, entry.by(), entry.at(), entry.source()));
            before = after;
        }
        return changes;
    }
}
