package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.text.LocalText;

/**
 * One fault of a request: where, what, by which rule, and who can help.
 *
 * @param path where it is, in the words of the caller's document: subjects[2].hk1.tx[1], cells[0].value
 * @param message what is wrong, why, and what to do
 * @param article the rule that decided, null when no regulation was involved
 * @param help who can change it, null when the caller can
 */
public record Violation(String path, LocalText message, @Nullable Article article, @Nullable LocalText help) {
    /** A fault that no regulation decided and that the caller can mend. */
    public static Violation of(String path, LocalText message) {
        return new Violation(path, message, null, null);
    }

    /** A fault decided by an article. */
    public static Violation by(Article article, String path, LocalText message) {
        return new Violation(path, message, article, null);
    }
}
