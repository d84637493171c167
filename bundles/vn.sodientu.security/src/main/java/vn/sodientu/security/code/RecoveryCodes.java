package vn.sodientu.security.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Codes on paper for the day the telephone is lost. Each has 80 random bits, so that a plain digest of it can be kept:
 * nobody tries that many.
 */
public final class RecoveryCodes {
    private static final int MANY = 10;
    private static final int BYTES = 10;

    private RecoveryCodes() {}

    /** New ones, as four groups of four. */
    public static List<String> make(SecureRandom random) {
        return Stream.generate(() -> one(random)).limit(MANY).toList();
    }

    /** What is kept of one, however it was typed: with or without hyphens, in capitals or not. */
    public static String digest(String account, String code) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            byte[] bytes = (account + "\0" + plain).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String one(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Groups.of(Base32.encode(bytes).toLowerCase(Locale.ROOT), "-");
    }
}
