package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.sheet.MarkEntry;

/** One entry in the history of a cell. */
@Schema(name = "Entry")
@JsonInclude(JsonInclude.Include.ALWAYS)
record EntryView(
        int version,
        @Schema(description = "null when the cell was cleared") @Nullable String value,
        @Schema(description = "The account") String by,
        Instant at,
        @Schema(description = "The way in: UI, REST, SOAP, IMPORT, DEMO, CORRECTION") String source,
        @Schema(description = "What the cell held before; absent when it was empty")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String before,
        @Schema(description = "The correction behind it; absent for an ordinary entry")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String correction,
        @Schema(description = "The reason of the correction") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
                String reason) {
    /** The entries of a cell, oldest first, each with what it replaced and why. */
    static List<EntryView> of(List<MarkEntry> entries, List<Correction> corrections) {
        List<EntryView> views = new ArrayList<>(entries.size());
        Mark before = null;
        for (MarkEntry entry : entries) {
            views.add(of(entry, before, behind(entry, corrections)));
            before = entry.mark();
        }
        return views;
    }

    private static EntryView of(MarkEntry entry, @Nullable Mark before, @Nullable Correction correction) {
        return new EntryView(
                entry.version(),
                CellView.code(entry.mark()),
                entry.by(),
                entry.at(),
                entry.source(),
                CellView.code(before),
                correction == null ? null : correction.id().toString(),
                correction == null ? null : correction.reason());
    }

    private static @Nullable Correction behind(MarkEntry entry, List<Correction> corrections) {
        for (Correction one : corrections) {
            if (one.state() == Correction.State.APPROVED
                    && one.pupil().equals(entry.pupil())
                    && one.column().equals(entry.column())
                    && one.base() + 1 == entry.version()) {
                return one;
            }
        }
        return null;
    }
}
