package vn.sodientu.it;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again and again until there is an answer. */
final class Poll {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long PAUSE_NANOS = 50_000_000;

    private Poll() {}

    static <T> T until(String what, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError("In vain waited for: " + what);
    }
}
