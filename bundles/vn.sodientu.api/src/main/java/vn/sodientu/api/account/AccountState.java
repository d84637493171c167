package vn.sodientu.api.account;

import java.util.List;
import vn.sodientu.api.access.Grant;

/**
 * An account as those see it who manage it.
 *
 * @param mustChange whether its owner has not yet replaced a password that was given to him
 */
public record AccountState(
        String name, String displayName, List<Grant> grants, AccountBounds bounds, boolean mustChange) {
    public AccountState {
        grants = List.copyOf(grants);
    }
}
