package vn.sodientu.api.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.id.PupilId;

/**
 * Fields of a pupil to be changed, all or nothing.
 *
 * @param idempotencyKey a repeat with the same key changes nothing twice; null for none
 */
public record ChangeFile(PupilId pupil, List<Change> changes, @Nullable String idempotencyKey) {
    public ChangeFile {
        changes = List.copyOf(changes);
    }

    /**
     * A field with all its values as they shall be.
     *
     * @param version the one that was read
     * @param items none to empty the field
     */
    public record Change(String field, int version, List<FieldItem> items) {
        public Change {
            items = List.copyOf(items);
        }
    }
}
