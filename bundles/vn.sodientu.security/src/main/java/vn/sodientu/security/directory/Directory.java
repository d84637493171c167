package vn.sodientu.security.directory;

/** Knows the passwords of accounts that live elsewhere. A service of this bundle, there while one is configured. */
public interface Directory {
    /** Whether the password of an account is checked there and not here. */
    boolean keeps(String account);

    /**
     * Whether a password is right; an empty one never is.
     *
     * @throws DirectoryException when nobody can tell now
     */
    boolean matches(String account, String password) throws DirectoryException;
}
