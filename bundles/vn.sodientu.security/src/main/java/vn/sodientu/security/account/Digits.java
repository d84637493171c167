package vn.sodientu.security.account;

import java.util.regex.Pattern;
import vn.sodientu.security.code.Totp;

/** Codes of an app as people type them: apps show them as 123 456. */
final class Digits {
    private static final Pattern APP = Pattern.compile("[0-9]{" + Totp.DIGITS + "}");

    private Digits() {}

    /** Whether it is a code of an app, not a recovery code. */
    static boolean only(String code) {
        return APP.matcher(joined(code)).matches();
    }

    static String joined(String code) {
        return code.replaceAll("\\s", "");
    }
}
