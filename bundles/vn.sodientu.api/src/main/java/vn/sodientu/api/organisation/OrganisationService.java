package vn.sodientu.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;

/**
 * The management tree through time. Who may see what follows the tree of today; the tree of another day is shown of
 * units that the actor may see today.
 */
@ProviderType
public interface OrganisationService {
    /** The units of a day with their names and places of that day, parents first. */
    Outcome<List<Unit>> tree(Actor who, LocalDate day);

    /** A unit as it stands on a day, gone or not; VIEW_UNITS at it. */
    Outcome<Unit> unit(Actor who, long unit, LocalDate day);

    /** What happened to a unit, oldest entry first; VIEW_UNITS at it. */
    Outcome<List<UnitChange>> changes(Actor who, long unit);

    /**
     * Records a change. A renaming needs MANAGE_UNITS at the unit, a move or closing at the unit above, today's and the
     * new one. Whatever stood below a unit that closes comes below its successor on the same day; without a successor
     * nothing may stand below it then.
     *
     * @return the unit as of the first day of the change
     */
    Outcome<Unit> change(Actor who, long unit, ChangeUnit change);
}
