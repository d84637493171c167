package vn.sodientu.security.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;

/**
 * Sign-ins that were verified a short while ago, so that a client of HTTP Basic does not cost an Argon2 hash a call.
 * Only a keyed digest is kept, the key dies with the process, and a new password changes the digest.
 */
final class RecentSignIns {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 2_000;

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RecentSignIns(Clock clock, SecureRandom random) {
        this.clock = clock;
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    boolean knows(StoredAccount account, String password, String address) {
        String digest = digest(account, password, address);
        synchronized (verified) {
            Instant until = verified.get(digest);
            return until != null && clock.instant().isBefore(until);
        }
    }

    void remember(StoredAccount account, String password, String address) {
        String digest = digest(account, password, address);
        synchronized (verified) {
            verified.remove(digest);
            verified.put(digest, clock.instant().plus(KEPT));
        }
    }

    /** Forgets all: where passwords are checked has changed. */
    void forgetAll() {
        synchronized (verified) {
            verified.clear();
        }
    }

    private String digest(StoredAccount account, String password, String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String all = String.join("\0", account.name(), account.hash(), address, password);
            return HexFormat.of().formatHex(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
