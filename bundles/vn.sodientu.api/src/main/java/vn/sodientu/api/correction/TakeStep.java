package vn.sodientu.api.correction;

import org.jspecify.annotations.Nullable;

/**
 * A step to be taken on a correction.
 *
 * @param version how many steps the caller saw; null for whatever it is now
 * @param note what is said; a rejection needs it
 */
public record TakeStep(CorrectionId id, @Nullable Integer version, String note) {}
