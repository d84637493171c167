package vn.sodientu.api.turn;

import java.util.List;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.SchoolYear;

/**
 * How far the closing of a school's year is.
 *
 * @param closed whether it is closed now
 * @param steps oldest first, empty while it was never closed
 * @param obstacles what must be done before it can be closed; paths are addresses of the interface
 */
public record YearState(long school, SchoolYear year, boolean closed, List<YearStep> steps, List<Violation> obstacles) {
    public YearState {
        steps = List.copyOf(steps);
        obstacles = List.copyOf(obstacles);
    }
}
