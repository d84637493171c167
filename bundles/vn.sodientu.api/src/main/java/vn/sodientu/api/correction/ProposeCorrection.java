package vn.sodientu.api.correction;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;

/**
 * A correction to be proposed.
 *
 * @param version the cell's version the caller saw
 * @param value what it shall hold as typed; empty clears the cell
 * @param idempotencyKey a repeat with the same key answers as the first time; null for none
 */
public record ProposeCorrection(
        SheetId sheet,
        PupilId pupil,
        String column,
        int version,
        String value,
        String reason,
        @Nullable String idempotencyKey) {}
