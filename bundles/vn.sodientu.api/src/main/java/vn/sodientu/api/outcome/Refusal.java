package vn.sodientu.api.outcome;

import java.util.List;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/**
 * Why a request cannot be met.
 *
 * @param violations every fault found, not only the first; never empty
 */
public record Refusal(Kind kind, List<Violation> violations) {
    /** What sort of refusal it is. */
    public enum Kind {
        /** Nobody is signed in, or the sign-in failed. */
        UNAUTHENTICATED,
        /** The actor may not do this here and now. */
        FORBIDDEN,
        /** There is no such thing, or the actor may not know of it. */
        NOT_FOUND,
        /** The request itself is faulty. */
        INVALID,
        /** Somebody else changed it meanwhile, or it exists already. */
        CONFLICT,
        /** A part that is needed is not there now: no governing regulation, no template. */
        UNAVAILABLE
    }

    public Refusal {
        violations = List.copyOf(violations);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("A refusal says why");
        }
    }

    /** A refusal with one fault that no regulation decided. */
    public static Refusal of(Kind kind, String path, String vi, String en) {
        return new Refusal(kind, List.of(Violation.of(path, new LocalText(vi, en))));
    }
}
