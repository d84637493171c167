package vn.sodientu.print.render;

import org.jspecify.annotations.Nullable;

/**
 * A rendering that came to nothing. Unchecked, because it has to come through the XML and layout libraries, which
 * declare nothing of the kind; the runner of orders turns it into a reason for people.
 */
public final class PrintFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The font has no picture of a letter. */
        GLYPH,
        /** The template reached for something outside itself. */
        BLOCKED,
        /** It took too long or grew too large. */
        DEADLINE,
        /** It took too long and cannot be stopped: the template must not be used again. */
        RUNAWAY,
        /** The stylesheet or what it made is faulty. */
        STYLESHEET,
        /** A pupil who was asked for does not stand on the paper. */
        INCOMPLETE
    }

    private final Kind kind;

    /** With words for the log; no pupil data. */
    public PrintFault(Kind kind, String message) {
        this(kind, message, null);
    }

    /** With what the library said. */
    public PrintFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
