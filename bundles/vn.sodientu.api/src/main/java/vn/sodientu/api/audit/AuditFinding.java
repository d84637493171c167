package vn.sodientu.api.audit;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.text.LocalText;

/**
 * Something that is not as the server wrote it.
 *
 * @param unit the chain, null for what concerns seals or their files
 * @param number the first broken row of the chain, or the seal; 0 where there is none
 */
public record AuditFinding(Kind kind, @Nullable Long unit, long number, LocalText message) {
    /** What is broken. */
    public enum Kind {
        /** A row, or the order of rows. */
        ROW,
        /** Where the chain ends: rows cut off, added, or the whole chain gone. */
        END,
        /** A row of the register that does not fit its audit row. */
        DATA,
        /** A seal in the database. */
        SEAL,
        /** The copies of the seals in the data folder. */
        FILE
    }
}
