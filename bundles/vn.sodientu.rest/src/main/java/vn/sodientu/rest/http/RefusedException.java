package vn.sodientu.rest.http;

import java.util.List;
import vn.sodientu.api.outcome.Refusal;

/** Carries a refusal out of a resource method to the one place that turns it into a problem document. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<?> current;

    /** A refusal. */
    public RefusedException(Refusal refusal) {
        this(refusal, List.of());
    }

    /** A conflict, with the present state of what the caller wanted to change. */
    public RefusedException(Refusal refusal, List<?> current) {
        // Neither message nor stack: a refusal is an everyday answer.
        super(refusal.kind().name(), null, false, false);
        this.refusal = refusal;
        this.current = List.copyOf(current);
    }

    /** What was refused and why. */
    public Refusal refusal() {
        return refusal;
    }

    /** The present state; empty unless it is a conflict. */
    public List<?> current() {
        return current;
    }
}
