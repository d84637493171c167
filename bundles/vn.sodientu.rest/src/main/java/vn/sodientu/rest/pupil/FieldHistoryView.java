package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import vn.sodientu.domain.file.FieldEntry;

/** One version of a field. */
@Schema(name = "FieldEntry")
record FieldHistoryView(int version, List<ItemView> items, String by, Instant at) {
    static FieldHistoryView of(FieldEntry entry) {
        return new FieldHistoryView(
                entry.version(), entry.items().stream().map(ItemView::of).toList(), entry.by(), entry.at());
    }
}
