package vn.sodientu.api.preview;

import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;

/**
 * Previews: what a candidate regulation would make of the marks as stored, compared with what the governing one makes of
 * them. A preview writes nothing. Previews run one after the other and are kept in memory: the last 20 that are finished,
 * for 24 hours.
 */
@ProviderType
public interface PreviewService {
    /**
     * Orders a preview; PREVIEW_RULES at the unit. It looks at the classes of the year, of all schools below the unit, that
     * the candidate governs by its road map or whose governing regulation has the candidate's code; with a grade in the
     * request at all classes of that grade. NOT_FOUND when the candidate or the unit is not there, INVALID for settings the
     * candidate does not have, UNAVAILABLE when too many wait.
     */
    Outcome<PreviewId> start(Actor who, PreviewRequest request);

    /**
     * A preview's state; PREVIEW_RULES at its unit.
     *
     * @param patience how long to wait for its end; zero for none
     */
    Outcome<PreviewState> state(Actor who, PreviewId id, Duration patience);

    /** The differences found so far, at most 10,000, by class in the order of the work; PREVIEW_RULES at its unit. */
    Outcome<List<PreviewDifference>> differences(Actor who, PreviewId id);

    /** Stops a preview before its next class; one that is finished stays as it is. PREVIEW_RULES at its unit. */
    Outcome<PreviewState> cancel(Actor who, PreviewId id);
}
