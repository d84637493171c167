package vn.sodientu.ui.fault;

import java.io.Serial;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.text.LocalText;

/** Carries a refusal out of a page that cannot go on, to where it is shown as a sentence. It is no fault. */
public final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** For a refusal. */
    public RefusedException(Refusal refusal) {
        super(refusal.kind().name());
        this.refusal = refusal;
    }

    /** The value of a service's answer; thrown instead when there is none. */
    public static <T> T valueOf(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new RefusedException(((Outcome.Refused<T>) outcome).refusal());
    }

    /** For an address that names nothing. */
    public static RefusedException notFound(LocalText text) {
        return new RefusedException(Refusal.of(Refusal.Kind.NOT_FOUND, "", text.vi(), text.en()));
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
