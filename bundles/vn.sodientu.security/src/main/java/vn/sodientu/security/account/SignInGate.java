package vn.sodientu.security.account;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many password checks run at once. Each takes 19 MiB and a core, so a flood of them would starve the
 * teachers who are signed in already.
 */
final class SignInGate {
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Runs the check when a place is free; empty when none came free in time. */
    <T> Optional<T> run(Supplier<T> check) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(check.get());
        } finally {
            places.release();
        }
    }
}
