package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.year.SchoolYear;

/** Closings of years and the turns from one to the next. */
@ProviderType
public interface TurnRecords {
    /** The steps of a year's closing, oldest first. */
    List<YearStep> steps(long school, SchoolYear year);

    /** The same; in a writing transaction no step comes before it ends. For those who write by what they find. */
    List<YearStep> standing(long school, SchoolYear year);

    /** Adds a step; the same place twice fails with {@link StaleRecordException}. */
    void add(long school, SchoolYear year, int number, YearStep step);

    /** The turns of a year that stand, oldest first. */
    List<Turn> turns(long school, SchoolYear from);

    /** A new number for a turn of the year. */
    int nextTurn(long school, SchoolYear from);

    /** Adds a turn. */
    void add(Turn turn);

    /** Takes a turn back: its memberships and classes go, its row stays. */
    void undo(Turn turn, String account, Instant at);
}
