package vn.sodientu.security.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.spi.records.RecordStore;

/** Bearer tokens of 256 random bits, stored as digests: whoever reads the database gets no key. */
final class Tokens {
    private static final Duration HELD = Duration.ofHours(1);
    private static final int BYTES = 32;

    private final RecordStore store;
    private final Clock clock;
    private final SecureRandom random;

    Tokens(RecordStore store, Clock clock, SecureRandom random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /** A new token; tokens that are over go at the same time. */
    Token issue(String account) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String digest = digest(value);
        Instant now = clock.instant();
        store.write(records -> {
            records.accounts().removeTokens(now);
            records.accounts().addToken(digest, account, now.plus(HELD));
            return digest;
        });
        return new Token(value, (int) HELD.toSeconds());
    }

    /** Name of the account a token was issued to, while it holds. */
    Optional<String> owner(String value) {
        String digest = digest(value);
        Instant now = clock.instant();
        return store.read(records -> records.accounts().tokenOwner(digest, now));
    }

    private static String digest(String value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
