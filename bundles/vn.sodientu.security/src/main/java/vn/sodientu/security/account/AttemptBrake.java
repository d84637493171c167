package vn.sodientu.security.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing: after some free failures each further one doubles the wait, up to a bound, so that nobody can
 * shut out a colleague for long. Kept in memory, for the keys seen last; a quiet quarter of an hour forgives all.
 */
final class AttemptBrake {
    private static final int MOST_KEYS = 10_000;
    private static final int MOST_DOUBLINGS = 20;
    private static final Duration FORGIVEN = Duration.ofMinutes(15);

    private final Clock clock;
    private final int free;
    private final Duration longest;
    private final Map<String, Strikes> strikes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Strikes> eldest) {
            return size() > MOST_KEYS;
        }
    };

    AttemptBrake(Clock clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /** Seconds to wait before the key may try again, rounded up; 0 when it may now. */
    synchronized long secondsLeft(String key) {
        Strikes found = current(key);
        if (found == null) {
            return 0;
        }
        Duration left = Duration.between(clock.instant(), found.last().plus(delay(found.count())));
        return left.isNegative() ? 0 : left.plusMillis(999).toSeconds();
    }

    /** Counts a failure. */
    synchronized void failed(String key) {
        Strikes found = current(key);
        strikes.put(key, new Strikes(found == null ? 1 : found.count() + 1, clock.instant()));
    }

    /** Forgets the failures of a key. */
    synchronized void succeeded(String key) {
        strikes.remove(key);
    }

    /** How many keys are remembered. */
    synchronized int size() {
        return strikes.size();
    }

    private @Nullable Strikes current(String key) {
        Strikes found = strikes.get(key);
        boolean forgiven =
                found != null && !clock.instant().isBefore(found.last().plus(FORGIVEN));
        return forgiven ? null : found;
    }

    private Duration delay(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    private record Strikes(int count, Instant last) {}
}
