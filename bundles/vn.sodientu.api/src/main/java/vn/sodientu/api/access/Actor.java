package vn.sodientu.api.access;

import java.util.List;

/**
 * Who asks. Made by the account service only, at sign-in.
 *
 * @param account name of the account, the one that the audit keeps
 * @param displayName the person's name for the screen
 * @param passwordNo which of the account's passwords the sign-in was made with; a session of an older one is over
 */
public record Actor(String account, String displayName, List<Grant> grants, int passwordNo) {
    public Actor {
        grants = List.copyOf(grants);
    }

    /** Somebody with the first password of the account, or with none, such as the system itself. */
    public Actor(String account, String displayName, List<Grant> grants) {
        this(account, displayName, grants, 0);
    }

    /** Whether one of the grants is of the role. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
