package vn.sodientu.api.spi.records;

import java.time.Instant;
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

    /**
     * An account as stored.
     *
     * @param hash Argon2 or bcrypt hash with its own salt and parameters
     * @param closed when it was closed, null while open
     */
    record StoredAccount(String name, String displayName, String hash, List<Grant> grants, @Nullable Instant closed) {
        public StoredAccount {
            grants = List.copyOf(grants);
        }

        /** Hides the hash. */
        @Override
        public String toString() {
            return "StoredAccount[" + name + "]";
        }
    }
}
