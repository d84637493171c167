package vn.sodientu.records.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The key that confirms the heads of the chains: who has only the database cannot set one. */
public record ChainKey(SecretKey key) {
    private static final String ALGORITHM = "HmacSHA256";

    /** The confirmation of a head, in hex. */
    public String mac(long unit, long number, String hash) {
        return mac(key, "head " + unit + " " + number + " " + hash);
    }

    /** The confirmation of a text that leaves the server; no purpose makes it that of a head. */
    public String confirm(String purpose, String text) {
        return mac(key, "text " + purpose + "\n" + text);
    }

    static String mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
