package vn.sodientu.api.lock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opening of closed places (mở khóa) for one person and a time. It closes by itself.
 *
 * @param area one class and part of it
 * @param account for whom it opens
 * @param requester who asked
 * @param decision null while nobody decided
 */
public record Reopening(
        ReopeningId id,
        LockArea area,
        String account,
        String reason,
        String requester,
        Instant at,
        @Nullable Decision decision) {
    /**
     * What became of it.
     *
     * @param unit the unit for which it was decided: locks of this unit and those below are opened
     * @param until the moment it closes again; null when it was refused
     * @param note why it was refused, or a condition
     */
    public record Decision(long unit, @Nullable Instant until, String note, String author, Instant at) {}

    /** Whether an account may write in the place at a moment, whatever is locked. */
    public boolean opens(LockPlace place, String who, Instant now) {
        Decision decided = decision;
        if (decided == null) {
            return false;
        }
        Instant until = decided.until();
        return until != null
                && account.equals(who)
                && area.covers(place)
                && !now.isBefore(decided.at())
                && now.isBefore(until);
    }

    /** The same reopening, decided. */
    public Reopening decided(Decision by) {
        return new Reopening(id, area, account, reason, requester, at, by);
    }
}
