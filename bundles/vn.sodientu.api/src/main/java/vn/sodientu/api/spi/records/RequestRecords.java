package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Requests with an idempotency key, so that a repeat is recognised. */
@ProviderType
public interface RequestRecords {
    /** The request kept under a key of an account. */
    Optional<Kept> find(long school, String account, String key);

    /** Keeps a request; a key used twice at once fails the transaction with {@link StaleRecordException}. */
    void keep(long school, String account, String key, Kept request);

    /**
     * A kept request.
     *
     * @param digest SHA-256 of what was asked, so that a key used for something else is noticed
     */
    record Kept(String digest, Instant at) {}
}
