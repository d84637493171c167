package vn.sodientu.domain.homeroom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an entry of a homeroom book: school and number within it. Text form "12-3456".
 *
 * @param school the school's unit number
 */
public record EntryId(long school, long number) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads the text form, empty when it is none. */
    public static Optional<EntryId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new EntryId(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
