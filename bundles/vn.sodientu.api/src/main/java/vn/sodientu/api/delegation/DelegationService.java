package vn.sodientu.api.delegation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;

/**
 * Lets a teacher enter marks in a colleague's place. The assigned teacher gives it for his own sheets, the clerk and the
 * principal for any of their school. Whoever enters by delegation cannot pass it on.
 */
@ProviderType
public interface DelegationService {
    /** Gives it; needs DELEGATE at every sheet that it covers. One delegation a term. */
    Outcome<List<Delegation>> give(Actor who, NewDelegation delegation);

    /** Those of a class, newest first, ended ones included; needs VIEW_ROSTER. */
    Outcome<List<Delegation>> of(Actor who, ClassId clazz);

    /** Ends one before its time; needs DELEGATE at its sheet. Ending it twice changes nothing. */
    Outcome<Delegation> end(Actor who, long school, long number);
}
