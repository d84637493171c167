package vn.sodientu.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in workbooks: text dd/mm/yyyy, or a number of days since the end of 1899. */
final class DateCell {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}");
    /** Day 0 of Excel's count, shifted by its leap day of 1900 that never was. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private DateCell() {}

    /** The date, or empty when the cell holds none: 31/02/2013 is no date. */
    static Optional<LocalDate> parse(Worksheet.CellText cell) {
        if (cell.number()) {
            return SERIAL.matcher(cell.text()).matches()
                    ? Optional.of(EPOCH.plusDays(Integer.parseInt(cell.text())))
                    : Optional.empty();
        }
        Matcher matcher = TEXT.matcher(cell.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
