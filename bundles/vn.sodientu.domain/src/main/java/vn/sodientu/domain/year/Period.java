package vn.sodientu.domain.year;

import java.util.Locale;
import java.util.Optional;
import vn.sodientu.domain.text.LocalText;

/** What a result speaks of: a term or the whole year (cả năm). */
public enum Period {
    /** Học kì I. */
    HK1("hk1", new LocalText("Học kì I", "Term 1")),
    /** Học kì II. */
    HK2("hk2", new LocalText("Học kì II", "Term 2")),
    /** Cả năm. */
    YEAR("year", new LocalText("Cả năm", "Whole year"));

    private final String code;
    private final LocalText label;

    Period(String code, LocalText label) {
        this.code = code;
        this.label = label;
    }

    /** The code of addresses and documents: hk1, hk2, year. */
    public String code() {
        return code;
    }

    /** The name people read. */
    public LocalText label() {
        return label;
    }

    /** Whether it contains a term. */
    public boolean covers(Term term) {
        return this == YEAR || this == term.period();
    }

    /** The period of a code, empty when there is none. */
    public static Optional<Period> of(String code) {
        for (Period period : values()) {
            if (period.code.equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
