package vn.sodientu.api.census;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Sheet;

/**
 * A household sheet to be written or changed.
 *
 * @param id null for a new one
 * @param version the one the caller saw, 0 for a new one
 * @param reason of a change, may be empty
 * @param key by which a repeated request is recognised
 */
public record WriteSheet(
        long school, @Nullable HouseholdId id, int version, Sheet sheet, String reason, @Nullable String key) {}
