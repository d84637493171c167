package vn.sodientu.core.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what a request asks for, by which a repeat is told from another request under the same key. */
public final class RequestDigest {
    private final StringBuilder text = new StringBuilder();

    /** @param kind what kind of request it is, so that no two kinds have one digest */
    public RequestDigest(String kind) {
        part(kind);
    }

    /** Adds a part. Lengths go before the parts, so that no two requests have one text. */
    public RequestDigest part(Object part) {
        String written = part.toString();
        text.append(written.length()).append(':').append(written).append(';');
        return this;
    }

    /** The digest of all parts in hexadecimal digits. */
    public String hex() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
