package vn.sodientu.api.preview;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A preview's address; it cannot be guessed, and means nothing after a restart. */
public record PreviewId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    public PreviewId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("No address of a preview: " + text);
        }
    }

    /** A new one. */
    public static PreviewId fresh() {
        return new PreviewId(UUID.randomUUID().toString().replace("-", "").substring(16));
    }

    /** Reads the text form, empty when it is none. */
    public static Optional<PreviewId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PreviewId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
