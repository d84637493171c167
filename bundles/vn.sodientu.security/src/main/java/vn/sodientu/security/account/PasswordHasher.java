package vn.sodientu.security.account;

/** One-way hashing of passwords. */
interface PasswordHasher {
    /** A new hash with a salt of its own. */
    String hash(String password);

    /** Whether a password belongs to a hash; false for a hash of unknown form. */
    boolean matches(String password, String hash);

    /** Whether a hash was made with weaker parameters than those used now. */
    boolean outdated(String hash);

    /** A hash nobody knows the password of: for unknown accounts, so that they cost the same work. */
    String decoy();
}
