package vn.sodientu.domain.id;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of two-part addresses, "school-number". */
final class IdText {
    private static final Pattern PAIR = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private IdText() {}

    /** Splits "12-345" into its two numbers; empty for anything else. */
    static Optional<long[]> parse(String text) {
        Matcher matcher = PAIR.matcher(text);
        return matcher.matches()
                ? Optional.of(new long[] {Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))})
                : Optional.empty();
    }
}
