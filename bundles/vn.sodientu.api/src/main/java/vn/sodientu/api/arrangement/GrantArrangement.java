package vn.sodientu.api.arrangement;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * An arrangement to be granted.
 *
 * @param confirmed whether the caller knows that marks which are there will not count while it stands
 * @param idempotencyKey a repeat with the same key grants nothing twice; null for none
 */
public record GrantArrangement(
        ClassId clazz,
        PupilId pupil,
        Arrangement what,
        Grounds grounds,
        boolean confirmed,
        @Nullable String idempotencyKey) {}
