package vn.sodientu.core.lock;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockPlace;
import vn.sodientu.api.lock.Reopening;

/**
 * Decides whether a place is open for an account at a moment. Pure: everything it needs is given. A reopening opens what
 * the unit that granted it and the units below it have closed; what a higher unit closed stays closed.
 */
final class Openness {
    private static final int NOWHERE = -1;

    private Openness() {}

    /** What closes the place, the highest unit's first; empty when it is open. */
    static Optional<Closure> closure(Holdings holdings, LockPlace place, String account, Instant now) {
        int opened = holdings.reopenings().stream()
                .filter(reopening -> reopening.opens(place, account, now))
                .mapToInt(reopening -> level(holdings, reopening))
                .max()
                .orElse(NOWHERE);
        Stream<Closure> locks = holdings.locks().stream()
                .filter(lock -> lock.holdsAt(now) && lock.area().covers(place))
                .map(lock -> of(holdings, lock));
        Stream<Closure> deadlines = holdings.deadlinesInForce().stream()
                .filter(deadline -> deadline.passedAt(now) && deadline.covers(place))
                .map(deadline -> of(holdings, deadline));
        return Stream.concat(locks, deadlines)
                .filter(closure -> closure.level() > opened)
                .max(Comparator.comparingInt(Closure::level).thenComparing(Closure::since, Comparator.reverseOrder()));
    }

    private static int level(Holdings holdings, Reopening reopening) {
        Reopening.Decision decision = reopening.decision();
        return decision == null ? NOWHERE : holdings.path().indexOf(decision.unit());
    }

    private static Closure of(Holdings holdings, Lock lock) {
        return new Closure(
                lock.number() == YearGate.NUMBER ? Closure.Kind.YEAR : Closure.Kind.LOCK,
                holdings.path().indexOf(lock.unit()),
                lock.unit(),
                lock.from(),
                lock.author(),
                lock.reason(),
                lock.decision());
    }

    private static Closure of(Holdings holdings, Deadline deadline) {
        Instant due = deadline.due();
        return new Closure(
                Closure.Kind.DEADLINE,
                holdings.path().indexOf(deadline.unit()),
                deadline.unit(),
                due == null ? Instant.MAX : due,
                deadline.author(),
                "",
                deadline.decision());
    }
}
