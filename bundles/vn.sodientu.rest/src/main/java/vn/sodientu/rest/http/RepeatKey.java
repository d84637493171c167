package vn.sodientu.rest.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header Idempotency-Key. */
public final class RepeatKey {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private RepeatKey() {}

    /** The key itself; one that cannot be kept leaves the method as INVALID. */
    public static @Nullable String checked(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            Faults faults = new Faults();
            faults.add(
                    "Idempotency-Key",
                    "Cần 1 đến 100 ký tự ASCII không có khoảng trắng",
                    "1 to 100 printable ASCII characters without blanks are needed");
            faults.refuseIfAny();
        }
        return key;
    }
}
