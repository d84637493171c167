package vn.sodientu.security.code;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import vn.sodientu.api.code.CodeKey;

/** Keys for apps: 160 bits, as RFC 4226 recommends. */
public final class Keys {
    private static final int BYTES = 20;
    private static final String ISSUER = "Sổ Điện Tử";

    private Keys() {}

    /** A new key in base32. */
    public static String make(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes);
    }

    /** A key as its owner sees it. */
    public static CodeKey shown(String account, String secret) {
        return new CodeKey(
                Groups.of(secret, " "),
                "otpauth://totp/" + encoded(ISSUER + ":" + account) + "?secret=" + secret + "&issuer=" + encoded(ISSUER)
                        + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=30");
    }

    /** Apps show a plus sign as it is. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
