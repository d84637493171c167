package vn.sodientu.api.organisation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.year.SchoolYear;

/** What schools state of their classes: code, stream, sessions, foreign language, multi-grade classes. */
@ProviderType
public interface ClassProfileService {
    /** Of all classes of a year that the actor may see, by grade and name. */
    Outcome<List<ClassProfile>> profiles(Actor who, long school, SchoolYear year);

    /**
     * States them of one class; EDIT_ROSTER at its school.
     *
     * @param wanted with the version it was read with; CONFLICT when somebody changed it since
     * @return as stored, with its new version
     */
    Outcome<ClassProfile> change(Actor who, ClassProfile wanted);
}
