package vn.sodientu.domain.attendance;

import java.util.Locale;
import java.util.Optional;
import vn.sodientu.domain.text.LocalText;

/** A half-day of school (buổi học). */
public enum Session {
    /** Sáng. */
    MORNING(new LocalText("Sáng", "Morning")),
    /** Chiều. */
    AFTERNOON(new LocalText("Chiều", "Afternoon"));

    private final LocalText label;

    Session(LocalText label) {
        this.label = label;
    }

    /** The word people read. */
    public LocalText label() {
        return label;
    }

    /** The code of documents: morning, afternoon. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The half-day of a code, empty when there is none. */
    public static Optional<Session> of(String code) {
        for (Session session : values()) {
            if (session.code().equals(code)) {
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }
}
