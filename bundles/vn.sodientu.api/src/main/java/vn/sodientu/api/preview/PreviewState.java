package vn.sodientu.api.preview;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;

/**
 * How far a preview is and what it found so far.
 *
 * @param candidate the regulation that is tried
 * @param governing the regulations that govern now in the classes compared so far
 * @param failure why it failed, null otherwise
 * @param finishedAt when it was done, cancelled or failed; null before
 */
public record PreviewState(
        PreviewId id,
        PreviewRequest request,
        RegulationId candidate,
        Set<RegulationId> governing,
        Phase phase,
        Counts counts,
        @Nullable LocalText failure,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt) {
    public PreviewState {
        governing = Set.copyOf(governing);
    }

    /** Where it stands. */
    public enum Phase {
        /** Others are before it. */
        WAITING,
        /** It computes. */
        RUNNING,
        /** All classes were compared. */
        DONE,
        /** Somebody stopped it; what was found until then can be read. */
        CANCELLED,
        /** It could not go on; what was found until then can be read. */
        FAILED
    }

    /** Whether nothing will change any more. */
    public boolean finished() {
        return phase != Phase.WAITING && phase != Phase.RUNNING;
    }

    /**
     * Numbers, exact at any size.
     *
     * @param classes classes to compare, 0 until they are counted
     * @param classesDone classes compared
     * @param pupils pupils compared
     * @param changed pupils with at least one difference
     * @param outdated pupils whose stored result differs from what the governing regulation makes of the marks now:
     *     computed by something older and not since
     * @param differences values that differ
     * @param listed how many of them can be read; the list ends at 10,000
     */
    public record Counts(
            int classes, int classesDone, int pupils, int changed, int outdated, int differences, int listed) {}
}
