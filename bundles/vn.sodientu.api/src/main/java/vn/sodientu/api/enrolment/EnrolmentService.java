package vn.sodientu.api.enrolment;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.PupilId;

/** Dated enrolment: who was in which class when, and why that changed. */
@ProviderType
public interface EnrolmentService {
    /** Every class the pupil is or was in, oldest first; VIEW_ROSTER at the pupil. */
    Outcome<List<Membership>> history(Actor who, PupilId pupil);

    /**
     * Moves a pupil; EDIT_ROSTER at the school. The row of the class left stays, struck through. In the class gone to
     * the pupil follows all others, or has his own row and number again. Marks, conduct, absences and arrangements
     * belong to pupil and year: as they stand they are entered in the class gone to (source MOVE), whose teachers go on
     * with them, while the book of the class left keeps what it had. Faults are INVALID, all of them.
     */
    Outcome<Moved> move(Actor who, MovePupil command);

    /** Adds a pupil at the end of a class list; EDIT_ROSTER at the class. Faults are INVALID, all of them. */
    Outcome<Membership> admit(Actor who, AdmitPupil command);
}
