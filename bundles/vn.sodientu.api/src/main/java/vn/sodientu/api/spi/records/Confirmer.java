package vn.sodientu.api.spi.records;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Confirms what leaves the server and comes back, by a key of the server with its database: a text that somebody changed
 * meanwhile, or that another server made, does not fit its confirmation.
 */
@ProviderType
public interface Confirmer {
    /**
     * The confirmation of a text (HMAC-SHA256 in hex).
     *
     * @param purpose what the text is for; the same text has another confirmation for another purpose
     */
    String confirm(String purpose, String text);
}
