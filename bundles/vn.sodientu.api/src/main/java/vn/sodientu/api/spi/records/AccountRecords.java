package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Grant;

/** Accounts with their password hashes, failures and tokens. */
@ProviderType
public interface AccountRecords {
    /** An account by name. */
    Optional<StoredAccount> find(String name);

    /** All accounts, by name. */
    List<StoredAccount> all();

    /** Adds an account with its grants; a name used twice fails with {@link StaleRecordException}. */
    void add(StoredAccount account);

    /** Stores a new hash, or closes and reopens an account. */
    void update(StoredAccount account);

    /** Keeps the digest of a token. */
    void addToken(String digest, String account, Instant until);

    /** The account a token's digest belongs to, if it still holds at the moment given. */
    Optional<String> tokenOwner(String digest, Instant now);

    /** Removes tokens that are over. */
    void removeTokens(Instant before);

    /** Removes all tokens of an account. */
    void removeTokensOf(String account);

    /**
     * An account as stored.
     *
     * @param hash Argon2 or bcrypt hash with its own salt and parameters
     * @param closed when it was closed, null while open
     * @param terms when and with which password it may be used
     */
    record StoredAccount(
            String name, String displayName, String hash, List<Grant> grants, @Nullable Instant closed, Terms terms) {
        public StoredAccount {
            grants = List.copyOf(grants);
        }

        /** An account with its first password and no bounds in time. */
        public StoredAccount(
                String name, String displayName, String hash, List<Grant> grants, @Nullable Instant closed) {
            this(name, displayName, hash, grants, closed, Terms.FIRST);
        }

        /** The same account with another hash of the same password. */
        public StoredAccount rehashed(String again) {
            return new StoredAccount(name, displayName, again, grants, closed, terms);
        }

        /** The same account with the next password. */
        public StoredAccount withPassword(String next, boolean once) {
            Terms after = new Terms(terms.passwordNo() + 1, once, terms.from(), terms.to());
            return new StoredAccount(name, displayName, next, grants, closed, after);
        }

        /** The same account, closed or open, with other bounds. */
        public StoredAccount bounded(@Nullable Instant closing, @Nullable LocalDate from, @Nullable LocalDate to) {
            Terms after = new Terms(terms.passwordNo(), terms.once(), from, to);
            return new StoredAccount(name, displayName, hash, grants, closing, after);
        }

        /** Whether it may be used on a day. */
        public boolean usable(LocalDate day) {
            return closed == null && terms.holdOn(day);
        }

        /** Hides the hash. */
        @Override
        public String toString() {
            return "StoredAccount[" + name + "]";
        }
    }

    /**
     * When and with which password an account may be used.
     *
     * @param passwordNo counts the passwords, so that a session of an earlier one ends
     * @param once whether the password was given by somebody else and must be changed at the first sign-in
     * @param from first day, null for no beginning
     * @param to last day, null for no end
     */
    record Terms(int passwordNo, boolean once, @Nullable LocalDate from, @Nullable LocalDate to) {
        /** A first password, chosen by its owner, without bounds. */
        public static final Terms FIRST = new Terms(0, false, null, null);

        /** Whether the day is within the bounds. */
        public boolean holdOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
