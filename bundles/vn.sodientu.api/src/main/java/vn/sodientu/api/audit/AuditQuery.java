package vn.sodientu.api.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;

/**
 * Which audit rows are wanted; null means any.
 *
 * @param units the chains, empty for all
 * @param from first moment, included
 * @param to last moment, excluded
 * @param action the whole action or what it begins with before a dot: marks
 * @param pupil rows about this pupil, entries of the pupil's marks included
 */
public record AuditQuery(
        Set<Long> units,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String account,
        @Nullable String action,
        @Nullable PupilId pupil) {
    public AuditQuery {
        units = Set.copyOf(units);
    }

    /** The same question for these chains. */
    public AuditQuery within(Set<Long> chains) {
        return new AuditQuery(chains, from, to, account, action, pupil);
    }
}
