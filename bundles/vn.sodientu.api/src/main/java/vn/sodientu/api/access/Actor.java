package vn.sodientu.api.access;

import java.util.List;

/**
 * Who asks. Made by the account service only, at sign-in.
 *
 * @param account name of the account, the one that the audit keeps
 * @param displayName the person's name for the screen
 */
public record Actor(String account, String displayName, List<Grant> grants) {
    public Actor {
        grants = List.copyOf(grants);
    }

    /** Whether one of the grants is of the role. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
