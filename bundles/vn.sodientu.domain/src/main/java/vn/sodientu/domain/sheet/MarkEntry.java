package vn.sodientu.domain.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;

/**
 * One entry in a cell's history. Entries are only ever added; the highest version counts.
 *
 * @param mark null when the cell was cleared
 * @param by the account that entered it
 * @param source the way in: UI, REST, SOAP, IMPORT, DEMO
 */
public record MarkEntry(
        SheetId sheet,
        PupilId pupil,
        String column,
        int version,
        @Nullable Mark mark,
        String by,
        Instant at,
        String source) {
    /** The state the cell is in after this entry. */
    public Cell cell() {
        return new Cell(pupil, column, version, mark);
    }
}
