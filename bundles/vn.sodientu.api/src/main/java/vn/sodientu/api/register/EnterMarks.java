package vn.sodientu.api.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;

/**
 * Marks to be entered.
 *
 * @param idempotencyKey a repeat with the same key answers as the first time and enters nothing; null for none
 * @param source the way in, kept with each entry: UI, REST, SOAP, IMPORT, DEMO
 */
public record EnterMarks(SheetId sheet, List<Change> changes, @Nullable String idempotencyKey, String source) {
    public EnterMarks {
        changes = List.copyOf(changes);
    }

    /**
     * One cell.
     *
     * @param version the version the caller saw, 0 for an empty cell
     * @param value what was typed: "8,5", "8.5", "Đ"; empty clears the cell
     */
    public record Change(PupilId pupil, String column, int version, String value) {}
}
