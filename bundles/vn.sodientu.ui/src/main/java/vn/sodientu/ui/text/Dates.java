package vn.sodientu.ui.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as schools write them, in either language. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Dates() {}

    /** 05/09/2013. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
