package vn.sodientu.domain.attendance;

import java.util.Locale;
import java.util.Optional;
import vn.sodientu.domain.text.LocalText;

/** Whether an absence was allowed. Both kinds count towards the 45 of the year (TT58 Đ15, TT22 Đ12). */
public enum Leave {
    /** Có phép: P. */
    EXCUSED("P", new LocalText("Có phép", "With leave")),
    /** Không phép: K. */
    UNEXCUSED("K", new LocalText("Không phép", "Without leave"));

    private final String letter;
    private final LocalText label;

    Leave(String letter, LocalText label) {
        this.letter = letter;
        this.label = label;
    }

    /** The letter of the register and of documents. */
    public String letter() {
        return letter;
    }

    /** The word people read. */
    public LocalText label() {
        return label;
    }

    /** The leave of a letter, small or capital; empty when there is none. */
    public static Optional<Leave> of(String letter) {
        String wanted = letter.toUpperCase(Locale.ROOT);
        for (Leave leave : values()) {
            if (leave.letter.equals(wanted)) {
                return Optional.of(leave);
            }
        }
        return Optional.empty();
    }
}
