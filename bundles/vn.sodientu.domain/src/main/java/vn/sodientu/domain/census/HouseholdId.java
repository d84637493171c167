package vn.sodientu.domain.census;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a household sheet: the school that keeps it and a number within it. Text form "12-3456".
 *
 * @param school the school's unit number
 */
public record HouseholdId(long school, long number) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads the text form, empty when it is none. */
    public static Optional<HouseholdId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new HouseholdId(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
