package vn.sodientu.rest.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through what wraps an exception: the JSON reader and the runtime both wrap. */
final class Causes {
    private Causes() {}

    /** The first exception of a type in a chain of causes. */
    static <T extends Throwable> Optional<T> find(@Nullable Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
