package vn.sodientu.api.privacy;

import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.PupilId;

/** Answers those who ask for what is kept of a person. */
@ProviderType
public interface PersonalDataService {
    /**
     * Everything kept of a pupil; VIEW_SENSITIVE at the pupil, which a parent has for the own child. Each call is
     * audited.
     *
     * @param purpose what it is needed for, empty when nothing is said
     */
    Outcome<PersonalData> export(Actor who, PupilId pupil, String purpose);
}
