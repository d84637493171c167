package vn.sodientu.core.lock;

import java.time.Instant;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lock.LockPlace;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;

/**
 * What every writer of a class's register asks within its transaction: is this place open for this actor now? It is read
 * once and then answers from memory.
 */
public final class LockGate {
    private final UnitPath units;
    private final Holdings holdings;
    private final SchoolClass clazz;
    private final String account;
    private final Instant now;

    private LockGate(UnitPath units, Holdings holdings, SchoolClass clazz, String account, Instant now) {
        this.units = units;
        this.holdings = holdings;
        this.clazz = clazz;
        this.account = account;
        this.now = now;
    }

    /** The gate of a class as it stands in the transaction, by the clock of the country. */
    public static LockGate of(Records records, SchoolClass clazz, Actor who) {
        return of(records, clazz, who, CountryClock.vietnam().instant());
    }

    /** The gate of a class as it stands in the transaction at a moment. */
    public static LockGate of(Records records, SchoolClass clazz, Actor who, Instant now) {
        long school = clazz.id().school();
        UnitPath units = UnitPath.of(records, school, clazz.year());
        return new LockGate(
                units, Holdings.read(records, units.ids(), school, clazz.year()), clazz, who.account(), now);
    }

    /** What closes a column of a sheet, as a fault at a path; empty when it is open. */
    public Optional<Violation> marks(SheetId sheet, MarkColumn column, String path) {
        return ask(LockPlace.marks(clazz, sheet, column), path);
    }

    /** What closes conduct and absences of a period. */
    public Optional<Violation> records(Period period, String path) {
        return ask(LockPlace.records(clazz, period), path);
    }

    /** What closes retests and training in the summer after the year. */
    public Optional<Violation> summer(String path) {
        return ask(LockPlace.summer(clazz), path);
    }

    private Optional<Violation> ask(LockPlace place, String path) {
        return Openness.closure(holdings, place, account, now)
                .map(closure -> ClosureText.violation(closure, place, units, path));
    }
}
