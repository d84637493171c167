package vn.sodientu.core.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.api.preview.PreviewState.Phase;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;

/** One preview, written by the worker and read by whoever asks. Counts are exact, rows are kept up to a limit. */
final class PreviewJob {
    static final int MOST_ROWS = 10_000;

    private final PreviewId id = PreviewId.fresh();
    private final PreviewRequest request;
    private final RegulationId candidate;
    private final String orderedBy;
    private final Clock clock;
    private final Instant orderedAt;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<PreviewDifference> rows = new ArrayList<>();
    private final Set<RegulationId> governing = new LinkedHashSet<>();
    private Phase phase = Phase.WAITING;
    private PreviewState.Counts counts = new PreviewState.Counts(0, 0, 0, 0, 0, 0, 0);
    private @Nullable LocalText failure;
    private @Nullable Instant finishedAt;

    PreviewJob(PreviewRequest request, RegulationId candidate, String orderedBy, Clock clock) {
        this.request = request;
        this.candidate = candidate;
        this.orderedBy = orderedBy;
        this.clock = clock;
        this.orderedAt = clock.instant();
    }

    PreviewId id() {
        return id;
    }

    PreviewRequest request() {
        return request;
    }

    RegulationId candidate() {
        return candidate;
    }

    /** Takes it up; false when it was cancelled while it waited. */
    synchronized boolean begin() {
        if (phase == Phase.WAITING) {
            phase = Phase.RUNNING;
        }
        return running();
    }

    /** Whether the worker should go on. */
    synchronized boolean running() {
        return phase == Phase.RUNNING;
    }

    synchronized void counted(int classes) {
        counts = new PreviewState.Counts(classes, 0, 0, 0, 0, 0, 0);
    }

    /** A class was compared. What comes after the end is passed over. */
    synchronized void add(ClassFinding found) {
        if (!running()) {
            return;
        }
        List<PreviewDifference> differences = found.differences();
        rows.addAll(differences.subList(0, Math.min(differences.size(), MOST_ROWS - rows.size())));
        governing.add(found.governing());
        counts = new PreviewState.Counts(
                counts.classes(),
                counts.classesDone() + 1,
                counts.pupils() + found.pupils(),
                counts.changed() + found.changed(),
                counts.outdated() + found.outdated(),
                counts.differences() + differences.size(),
                rows.size());
    }

    /** A class that went since the classes were counted. */
    synchronized void skip() {
        counts = new PreviewState.Counts(
                counts.classes() - 1,
                counts.classesDone(),
                counts.pupils(),
                counts.changed(),
                counts.outdated(),
                counts.differences(),
                counts.listed());
    }

    void done() {
        end(Phase.DONE, null);
    }

    void cancel() {
        end(Phase.CANCELLED, null);
    }

    void fail(LocalText why) {
        end(Phase.FAILED, why);
    }

    /** The first end counts. */
    private synchronized void end(Phase last, @Nullable LocalText why) {
        if (finishedAt == null) {
            phase = last;
            failure = why;
            finishedAt = clock.instant();
            over.countDown();
        }
    }

    synchronized PreviewState state() {
        return new PreviewState(
                id, request, candidate, governing, phase, counts, failure, orderedBy, orderedAt, finishedAt);
    }

    synchronized List<PreviewDifference> rows() {
        return List.copyOf(rows);
    }

    /** Waits for the end, or until the patience is over or the server stops. */
    void await(Duration patience) {
        try {
            var unused = over.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
