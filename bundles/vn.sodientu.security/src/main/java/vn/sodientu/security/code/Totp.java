package vn.sodientu.security.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every 30 seconds (RFC 6238 over RFC 4226, HMAC-SHA-1): what every authenticator app does. */
public final class Totp {
    /** Digits of a code. */
    public static final int DIGITS = 6;

    private static final int SECONDS = 30;
    private static final int DRIFT = 1;
    private static final int MODULUS = 1_000_000;
    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    /** The time step of a moment. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    public static String code(byte[] secret, long step) {
        return String.format("%0" + DIGITS + "d", truncated(secret, step) % MODULUS);
    }

    /**
     * The step whose code was given: that of the moment or one beside it, since telephones go a little wrong, but none
     * up to the last that was accepted, since a code counts once.
     */
    public static OptionalLong accepted(byte[] secret, String code, Instant moment, long last) {
        long now = step(moment);
        OptionalLong found = OptionalLong.empty();
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            if (matches(code, code(secret, step)) && step > last && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean matches(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** The dynamic truncation of RFC 4226, 5.3: 31 bits from where the last half-byte points. */
    static int truncated(byte[] secret, long step) {
        byte[] digest = hmac(secret, step);
        int offset = digest[digest.length - 1] & 0xf;
        return ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
