package vn.sodientu.api.account;

import java.util.List;
import vn.sodientu.api.access.Grant;

/**
 * An account to be created.
 *
 * @param name 2 to 40 characters a-z, 0-9, dot, hyphen
 * @param password at least 10 characters, see {@link PasswordChange}
 */
public record NewAccount(String name, String displayName, String password, List<Grant> grants) {
    public NewAccount {
        grants = List.copyOf(grants);
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "NewAccount[" + name + "]";
    }
}
