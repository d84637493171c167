package vn.sodientu.api.code;

import java.util.List;
import vn.sodientu.api.access.Actor;

/**
 * An account that gives codes from now on.
 *
 * @param actor signed in with a code
 * @param recovery codes that open the account once each when the telephone is lost; shown this once
 */
public record Enrolled(Actor actor, List<String> recovery) {
    public Enrolled {
        recovery = List.copyOf(recovery);
    }

    /** Hides the codes. */
    @Override
    public String toString() {
        return "Enrolled[" + actor.account() + "]";
    }
}
