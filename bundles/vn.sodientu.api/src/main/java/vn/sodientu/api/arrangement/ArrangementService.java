package vn.sodientu.api.arrangement;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.SchoolYear;

/**
 * Arrangements of single pupils. Each is stored for good with author and moment; results are computed anew in the
 * transaction that changes one.
 */
@ProviderType
public interface ArrangementService {
    /**
     * The arrangements of a class; VIEW_ROSTER at it. The reasons are there for those who may see the results.
     *
     * @param withdrawn whether those that no longer stand are wanted too
     */
    Outcome<List<ArrangementView>> ofClass(Actor who, ClassId clazz, boolean withdrawn);

    /** The arrangements of a pupil in a school year that stand; VIEW_RESULTS at the pupil. */
    Outcome<List<ArrangementView>> ofPupil(Actor who, PupilId pupil, SchoolYear year);

    /** Every version of an arrangement, oldest first; ARRANGE at the school. */
    Outcome<List<ArrangementView>> history(Actor who, ArrangementId id);

    /**
     * Grants an arrangement; ARRANGE at the class. An exemption that the regulation does not know is INVALID with its
     * article; so is one over existing marks that is not confirmed.
     */
    Outcome<ArrangementView> grant(Actor who, GrantArrangement command);

    /**
     * Records whether a pupil with an individual plan moves up; ARRANGE at the school. A stale version is a CONFLICT.
     *
     * @param promotion PROMOTED or RETAINED
     */
    Outcome<ArrangementView> decide(Actor who, ChangeArrangement command, String promotion);

    /** Withdraws an arrangement; ARRANGE at the school. A stale version is a CONFLICT. */
    Outcome<ArrangementView> withdraw(Actor who, ChangeArrangement command);
}
