package vn.sodientu.records.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/**
 * The keys that sign seals (Ed25519).
 *
 * @param current name of the key that signs
 * @param known every public key, by name: seals outlive the key that signed them
 */
public record SealKeys(String current, PrivateKey secret, Map<String, PublicKey> known) {
    static final String ALGORITHM = "Ed25519";

    public SealKeys {
        known = Map.copyOf(known);
    }

    /** The signature over a text, in base64. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing with " + current + " failed", e);
        }
    }

    /** Whether a key of this server signed the text. */
    public boolean signed(String keyId, String text, String base64) {
        PublicKey key = known.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }
}
