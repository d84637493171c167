package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The keys of one-time codes; encrypted where they lie. */
@ProviderType
public interface CodeRecords {
    /** That of an account. */
    Optional<StoredCode> find(String account);

    /** Adds or replaces. Two who replace the same at once: one fails with {@link StaleRecordException}. */
    void put(StoredCode code);

    /** Removes that of an account, if there is one. */
    void remove(String account);

    /**
     * A key as stored.
     *
     * @param secret in base32
     * @param enrolled since when it counts, null while its first code has not been seen
     * @param lastStep the newest time step of which a code was accepted; none up to it is accepted again
     * @param recovery digests of the recovery codes that are left
     */
    record StoredCode(String account, String secret, @Nullable Instant enrolled, long lastStep, List<String> recovery) {
        public StoredCode {
            recovery = List.copyOf(recovery);
        }

        /** The same key after a code of a step was accepted. */
        public StoredCode usedAt(long step) {
            return new StoredCode(account, secret, enrolled, step, recovery);
        }

        /** The same key with other recovery codes. */
        public StoredCode with(List<String> codes) {
            return new StoredCode(account, secret, enrolled, lastStep, codes);
        }

        /** The same key, counting from now on. */
        public StoredCode enrolledAt(Instant moment) {
            return new StoredCode(account, secret, moment, lastStep, recovery);
        }

        /** Hides the key. */
        @Override
        public String toString() {
            return "StoredCode[" + account + "]";
        }
    }
}
