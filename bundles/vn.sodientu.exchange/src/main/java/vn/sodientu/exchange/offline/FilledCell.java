package vn.sodientu.exchange.offline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.offline.OfflineCell;
import vn.sodientu.api.offline.OfflineReport.Place;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.exchange.offline.Manifest.Base;

/**
 * A cell as it came back.
 *
 * @param base what it held when the workbook was made
 * @param text what it holds now, empty for nothing
 */
record FilledCell(OfflineCell cell, Place place, Base base, String text) {
    /** Whether it holds a certain mark, or nothing when there is none. */
    boolean holds(@Nullable Mark mark) {
        return mark == null ? text.isEmpty() : MarkText.parse(text).equals(Optional.of(mark));
    }

    /** Whether nobody filled it in. */
    boolean untouched() {
        return holds(base.mark());
    }
}
