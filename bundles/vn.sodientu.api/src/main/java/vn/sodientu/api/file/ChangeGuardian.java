package vn.sodientu.api.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;

/**
 * A guardian of a pupil as he shall be: the person, for all his children, and what he is to this one.
 *
 * @param version of the person, as it was read
 * @param linkVersion of the relation, as it was read
 * @param idempotencyKey a repeat with the same key changes nothing twice; null for none
 */
public record ChangeGuardian(
        PupilId pupil,
        GuardianId guardian,
        int version,
        int linkVersion,
        GuardianDraft person,
        Relation relation,
        boolean legal,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String idempotencyKey) {}
