package vn.sodientu.api.choice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.year.SchoolYear;

/** What units chose. The nearest unit up the tree wins; within it a choice for the grade beats one for all grades. */
@ProviderType
public interface ChoiceService {
    /** Adds a choice; CHOOSE at the unit. */
    Outcome<Choice> choose(Actor who, NewChoice choice);

    /** The history of a unit's own choices, newest first; VIEW_CHOICES at the unit. */
    Outcome<List<Choice>> history(Actor who, long unit);

    /** The choice that holds for a unit, empty when nobody chose. Holds no pupil data and asks no permission. */
    Optional<Choice> effective(long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade);
}
