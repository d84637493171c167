package vn.sodientu.api.file;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;

/** Finds pupils of a school. */
@ProviderType
public interface PupilSearchService {
    /** The most that are answered. */
    int MOST = 100;

    /**
     * Pupils of a school by words of the name without diacritics in any order, by part of the code, by birth
     * (21/03/2012), or, for those with VIEW_SENSITIVE at the school and audited, by a guardian's telephone; sorted by
     * given name in Vietnamese order. VIEW_UNITS at the school; only pupils with VIEW_ROSTER are answered.
     */
    Outcome<List<FoundPupil>> find(Actor who, long school, String wanted);
}
