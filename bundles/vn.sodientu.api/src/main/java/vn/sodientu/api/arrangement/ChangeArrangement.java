package vn.sodientu.api.arrangement;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.Grounds;

/**
 * An arrangement to be decided or withdrawn.
 *
 * @param version the version the caller saw
 * @param grounds what the change rests on
 * @param idempotencyKey a repeat with the same key changes nothing twice; null for none
 */
public record ChangeArrangement(ArrangementId id, int version, Grounds grounds, @Nullable String idempotencyKey) {}
