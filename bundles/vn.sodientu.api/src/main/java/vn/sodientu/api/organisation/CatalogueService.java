package vn.sodientu.api.organisation;

import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.year.SchoolYear;

/** Which subjects there are. */
@ProviderType
public interface CatalogueService {
    /**
     * The subjects of a grade at a school in a year; VIEW_UNITS at it.
     *
     * @param grade one of those the school teaches; INVALID otherwise
     */
    Outcome<SubjectCatalogue> subjects(Actor who, long school, SchoolYear year, int grade);
}
