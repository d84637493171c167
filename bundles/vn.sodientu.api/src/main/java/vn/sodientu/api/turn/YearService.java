package vn.sodientu.api.turn;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.year.SchoolYear;

/**
 * Closes school years. A closed year is read-only on every way in, for everybody, and is always read and printed. Single
 * persons get an opening of a class by the ways of the lock service, from a unit above the school.
 */
@ProviderType
public interface YearService {
    /** How far a year is, with what stands against closing it; VIEW_ROSTER at the school. */
    Outcome<YearState> state(Actor who, long school, SchoolYear year);

    /** Closes a year without obstacles; CLOSE_YEAR at the school. */
    Outcome<YearState> close(Actor who, long school, SchoolYear year, String reason);

    /**
     * Opens a closed year for a time; MANAGE_LOCKS at the unit above the school.
     *
     * @param until when it is closed again by itself, at most 31 days on
     */
    Outcome<YearState> open(Actor who, long school, SchoolYear year, Instant until, String reason);
}
