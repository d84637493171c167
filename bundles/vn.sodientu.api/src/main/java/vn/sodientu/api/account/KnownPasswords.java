package vn.sodientu.api.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.sodientu.api.access.Actor;

/** Passwords found right a short while ago, kept as keyed digests under a key that dies with the process. */
final class KnownPasswords {
    static final Duration LIFETIME = Duration.ofMinutes(5);
    static final int CAPACITY = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Known> entries = new LinkedHashMap<>();

    KnownPasswords(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
        Arrays.fill(random, (byte) 0);
    }

    Optional<Actor> find(Credentials.Basic credentials) {
        String digest = digest(credentials);
        synchronized (entries) {
            Known known = entries.get(digest);
            if (known == null || !clock.instant().isBefore(known.until)) {
                return Optional.empty();
            }
            return Optional.of(known.actor);
        }
    }

    void remember(Credentials.Basic credentials, Actor actor) {
        String digest = digest(credentials);
        Instant now = clock.instant();
        synchronized (entries) {
            // One password an account: the right one of before a change must not live on beside the new one.
            entries.values()
                    .removeIf(known -> known.account.equals(credentials.account()) || !now.isBefore(known.until));
            if (entries.size() >= CAPACITY) {
                entries.remove(entries.keySet().iterator().next());
            }
            entries.put(digest, new Known(credentials.account(), actor, now.plus(LIFETIME)));
        }
    }

    /** A wrong password after a right one may mean that it was changed: the next check is a real one. */
    void forget(String account) {
        synchronized (entries) {
            entries.values().removeIf(known -> known.account.equals(account));
        }
    }

    private String digest(Credentials.Basic credentials) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(credentials.account().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(credentials.password().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }

    private record Known(String account, Actor actor, Instant until) {}
}
