package vn.sodientu.api.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;

/**
 * A guardian for a pupil: one the school knows, or a person described here.
 *
 * @param known null for a new person
 * @param person null for a known one
 * @param idempotencyKey a repeat with the same key adds nobody twice; null for none
 */
public record LinkGuardian(
        PupilId pupil,
        @Nullable GuardianId known,
        @Nullable GuardianDraft person,
        Relation relation,
        boolean legal,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String idempotencyKey) {}
