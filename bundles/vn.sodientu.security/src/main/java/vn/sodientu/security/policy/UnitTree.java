package vn.sodientu.security.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.school.Unit;

/** The management tree, kept for some seconds; a number it does not know makes it read again at once. */
final class UnitTree {
    private static final Duration KEPT = Duration.ofSeconds(10);
    /** Deeper than any administration; a loop in the data ends here. */
    private static final int DEEPEST = 64;

    private final RecordStore store;
    private final Clock clock;
    private volatile Reading reading = new Reading(Map.of(), Instant.EPOCH);

    UnitTree(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A unit by number. */
    Optional<Unit> find(long id) {
        return Optional.ofNullable(reading(id).units().get(id));
    }

    /** Whether a unit is another one or lies below it; false when either does not exist. */
    boolean within(long unit, long above) {
        Map<Long, Unit> units = reading(unit).units();
        @Nullable Long step = unit;
        for (int depth = 0; step != null && depth < DEEPEST; depth++) {
            Unit at = units.get(step);
            if (at == null) {
                return false;
            }
            if (at.id() == above) {
                return true;
            }
            step = at.parent();
        }
        return false;
    }

    private Reading reading(long wanted) {
        Reading now = reading;
        boolean over = !clock.instant().isBefore(now.at().plus(KEPT));
        if (over || !now.units().containsKey(wanted)) {
            now = read();
            reading = now;
        }
        return now;
    }

    private Reading read() {
        Instant at = clock.instant();
        Map<Long, Unit> units = new HashMap<>();
        store.read(records -> records.units().all()).forEach(unit -> units.put(unit.id(), unit));
        return new Reading(Map.copyOf(units), at);
    }

    private record Reading(Map<Long, Unit> units, Instant at) {}
}
