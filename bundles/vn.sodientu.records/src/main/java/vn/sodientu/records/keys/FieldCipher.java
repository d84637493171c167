package vn.sodientu.records.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts texts for the database (AES-256-GCM). A value names its key and is bound to its place: copied to another
 * place it cannot be read. Short texts are filled up, so that the length tells little.
 *
 * @param current name of the key that encrypts
 * @param known every key, by name
 */
public record FieldCipher(String current, Map<String, SecretKey> known) {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String SEPARATOR = ":";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    public FieldCipher {
        known = Map.copyOf(known);
    }

    /**
     * Encrypts.
     *
     * @param place what the value belongs to; the same is needed to read it
     */
    public String encrypt(String place, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, current, place, nonce, padded(text));
        byte[] all = ByteBuffer.allocate(NONCE + secret.length)
                .put(nonce)
                .put(secret)
                .array();
        return current + SEPARATOR + Base64.getEncoder().encodeToString(all);
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException when the value was changed, belongs elsewhere or its key is not there
     */
    public String decrypt(String place, String value) {
        int end = value.indexOf(SEPARATOR);
        byte[] all = Base64.getDecoder().decode(value.substring(end + 1));
        byte[] nonce = Arrays.copyOf(all, NONCE);
        byte[] secret = Arrays.copyOfRange(all, NONCE, all.length);
        ByteBuffer plain =
                ByteBuffer.wrap(run(Cipher.DECRYPT_MODE, value.substring(0, Math.max(end, 0)), place, nonce, secret));
        byte[] text = new byte[plain.getInt()];
        plain.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Whether a value was encrypted with the present key. */
    public boolean isCurrent(String value) {
        return value.startsWith(current + SEPARATOR);
    }

    private byte[] run(int mode, String keyId, String place, byte[] nonce, byte[] bytes) {
        SecretKey key = known.get(keyId);
        if (key == null) {
            throw new IllegalStateException("There is no key " + keyId + " for " + place);
        }
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((keyId + SEPARATOR + place).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is stored at " + place + " was changed or belongs elsewhere", e);
        }
    }

    private static byte[] padded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int blocks = (Integer.BYTES + bytes.length + BLOCK - 1) / BLOCK;
        return ByteBuffer.allocate(blocks * BLOCK)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }
}
