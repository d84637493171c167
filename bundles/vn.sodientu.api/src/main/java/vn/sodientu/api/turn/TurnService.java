package vn.sodientu.api.turn;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.year.SchoolYear;

/** Brings the pupils of a year into the classes of the next. EDIT_ROSTER at the school. */
@ProviderType
public interface TurnService {
    /** What a turn would come to; nothing is stored. */
    Outcome<TurnPlan> rehearse(Actor who, long school, SchoolYear from, TurnWishes wishes);

    /**
     * Carries the turn out in one transaction. Pupils who are in a class of the new year already stay there, so that a
     * repeat changes nothing and pupils who waited for the summer follow in a later turn.
     *
     * @param key a repeat with the same key answers as the first time; null for none
     */
    Outcome<TurnPlan> carryOut(Actor who, long school, SchoolYear from, TurnWishes wishes, @Nullable String key);

    /** Takes the last turn back, as long as nothing was entered in the classes it filled. */
    Outcome<TurnPlan> undo(Actor who, long school, SchoolYear from);
}
