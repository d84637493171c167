package vn.sodientu.core.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewState;

/** The previews that are known: those under way, and the last finished ones for a day. */
final class Jobs {
    static final int MOST_FINISHED = 20;
    static final int MOST_WAITING = 20;
    static final Duration LONGEST = Duration.ofHours(24);

    private final Clock clock;
    private final Map<PreviewId, PreviewJob> known = new LinkedHashMap<>();

    Jobs(Clock clock) {
        this.clock = clock;
    }

    /** Takes in a new one; false when too many are under way. */
    synchronized boolean add(PreviewJob job) {
        tidy();
        long underWay =
                known.values().stream().filter(one -> !one.state().finished()).count();
        if (underWay >= MOST_WAITING) {
            return false;
        }
        known.put(job.id(), job);
        return true;
    }

    synchronized Optional<PreviewJob> find(PreviewId id) {
        tidy();
        return Optional.ofNullable(known.get(id));
    }

    private void tidy() {
        Instant oldest = clock.instant().minus(LONGEST);
        known.values().removeIf(job -> endedBefore(job.state(), oldest));
        List<PreviewId> finished = known.values().stream()
                .map(PreviewJob::state)
                .filter(PreviewState::finished)
                .map(PreviewState::id)
                .toList();
        finished.subList(0, Math.max(0, finished.size() - MOST_FINISHED)).forEach(known::remove);
    }

    private static boolean endedBefore(PreviewState state, Instant moment) {
        Instant end = state.finishedAt();
        return end != null && end.isBefore(moment);
    }
}
