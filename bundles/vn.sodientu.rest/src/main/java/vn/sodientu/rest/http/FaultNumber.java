package vn.sodientu.rest.http;

import java.util.Locale;
import java.util.UUID;

/** Numbers that join what a caller saw to what the log holds. */
final class FaultNumber {
    private static final int DIGITS = 8;

    private FaultNumber() {}

    /** Eight digits and letters, short enough for the telephone. */
    static String next() {
        return UUID.randomUUID().toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
