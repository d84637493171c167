package vn.sodientu.api.file;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.id.PupilId;

/** Parents and guardians, people of their own. Everything known of them is encrypted, and every reading audited. */
@ProviderType
public interface GuardianService {
    /** The guardians a pupil has or had; VIEW_SENSITIVE at the pupil, audited. */
    Outcome<List<KnownGuardian>> of(Actor who, PupilId pupil, String purpose);

    /** Guardians of a school by part of the name or telephone; VIEW_SENSITIVE at the school, audited. */
    Outcome<List<Guardian>> find(Actor who, long school, String wanted);

    /**
     * Gives a pupil a guardian; EDIT_PUPIL at the pupil. Faults are INVALID, all of them; a person who is the pupil's
     * guardian already is a CONFLICT. The books' lines for father, mother and guardian follow.
     */
    Outcome<KnownGuardian> link(Actor who, LinkGuardian command);

    /** Changes a guardian and what he is to a pupil; EDIT_PUPIL at the pupil. Stale versions are a CONFLICT. */
    Outcome<KnownGuardian> change(Actor who, ChangeGuardian command);
}
