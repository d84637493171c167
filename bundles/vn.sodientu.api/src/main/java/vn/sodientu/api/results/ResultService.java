package vn.sodientu.api.results;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.SchoolYear;

/** Results as they are stored, and their reasons on demand. */
@ProviderType
public interface ResultService {
    /** The results of a class, in list order; VIEW_RESULTS at the class. */
    Outcome<List<PupilResult>> ofClass(Actor who, ClassId clazz, boolean explain);

    /** The result of one pupil in a year; VIEW_RESULTS at the pupil. */
    Outcome<PupilResult> ofPupil(Actor who, PupilId pupil, SchoolYear year, boolean explain);

    /**
     * Computes the results of a class anew from its marks and stores them, under the regulation that governs now. The
     * figures must not differ unless the regulation's version did. RECORD_CONDUCT at the class.
     */
    Outcome<Integer> recompute(Actor who, ClassId clazz);
}
