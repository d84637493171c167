package vn.sodientu.api.lock;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;

/**
 * A reopening asked for.
 *
 * @param subject needed for marks, null otherwise
 * @param column one column, null for all of the sheet
 * @param account for whom; null for the one who asks
 */
public record NewReopening(
        ClassId clazz,
        LockPart part,
        Period period,
        @Nullable String subject,
        @Nullable String column,
        @Nullable String account,
        String reason) {}
