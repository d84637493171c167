package vn.sodientu.api.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What an HTTP Authorization header holds: an account with its password, or a bearer token. */
public sealed interface Credentials {
    /** Account and password (RFC 7617, UTF-8). */
    record Basic(String account, String password) implements Credentials {
        /** Hides the password. */
        @Override
        public String toString() {
            return "Basic[" + account + "]";
        }
    }

    /** A token (RFC 6750). */
    record Bearer(String token) implements Credentials {
        /** Hides the token. */
        @Override
        public String toString() {
            return "Bearer[]";
        }
    }

    /** Reads the header's value; empty for another scheme or anything malformed. */
    static Optional<Credentials> parse(String header) {
        String text = header.strip();
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String rest = text.substring(space + 1).strip();
        return switch (text.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(rest);
            case "bearer" -> rest.isEmpty() ? Optional.empty() : Optional.of(new Bearer(rest));
            default -> Optional.empty();
        };
    }

    private static Optional<Credentials> basic(String encoded) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(new Basic(pair.substring(0, colon), pair.substring(colon + 1)));
    }
}
