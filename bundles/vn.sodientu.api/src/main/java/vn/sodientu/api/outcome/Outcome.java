package vn.sodientu.api.outcome;

import java.util.List;
import java.util.function.Function;
import vn.sodientu.domain.rule.Violation;

/**
 * The answer of a service call: the value, or a refusal. Faults of the machine are exceptions and never come this way.
 *
 * @param <T> what is answered when all is well
 */
public sealed interface Outcome<T> {
    /** All is well. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The caller's request cannot be met. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** A value. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** A refusal. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** A refusal of a kind with its faults. */
    static <T> Outcome<T> refused(Refusal.Kind kind, List<Violation> violations) {
        return new Refused<>(new Refusal(kind, violations));
    }

    /** The same refusal, or the value turned into another. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> done(change.apply(value)));
    }

    /** The same refusal, or what comes of going on with the value. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return refused(((Refused<T>) this).refusal());
    }

    /** The value; for callers who know that it is there. Throws IllegalStateException with the refusal otherwise. */
    default T orThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException(((Refused<T>) this).refusal().toString());
    }
}
