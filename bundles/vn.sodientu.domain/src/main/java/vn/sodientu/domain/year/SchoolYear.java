package vn.sodientu.domain.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year (năm học), written 2025-2026.
 *
 * @param start the calendar year it begins in
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    public SchoolYear {
        if (start < FIRST || start > LAST) {
            throw new IllegalArgumentException("No school year starts in " + start);
        }
    }

    /** Reads "2025-2026"; empty when the text is no year or its parts do not follow one another. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(1));
        boolean follows = Integer.parseInt(matcher.group(2)) == start + 1;
        return follows && start >= FIRST && start <= LAST ? Optional.of(new SchoolYear(start)) : Optional.empty();
    }

    /** The first day counted to the year: 1 August, when classes are made up. */
    public LocalDate firstDay() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** The last day counted to the year, summer training and retests included: 31 July. */
    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    /**
     * The day whose management tree counts for the year: the end of teaching for one that is over, today while it lasts.
     * The districts that vanished in the summer after a year are still named in its books.
     */
    public LocalDate managedOn(LocalDate today) {
        LocalDate taught = LocalDate.of(start + 1, Month.MAY, 31);
        return today.isBefore(taught) ? today : taught;
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    /** The year as people write it: 2025-2026. */
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
