package vn.sodientu.core.memory;

import java.time.Instant;
import java.util.List;
import vn.sodientu.api.spi.records.TurnRecords;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.year.SchoolYear;

/** Closings and turns. */
record MemoryTurns(Tables tables) implements TurnRecords {
    @Override
    public List<YearStep> steps(long school, SchoolYear year) {
        return tables.steps.stream()
                .filter(one -> one.school() == school && one.year().equals(year))
                .map(Tables.Closing::step)
                .toList();
    }

    @Override
    public List<YearStep> standing(long school, SchoolYear year) {
        return steps(school, year);
    }

    @Override
    public void add(long school, SchoolYear year, int number, YearStep step) {
        tables.steps.add(new Tables.Closing(school, year, step));
    }

    @Override
    public List<Turn> turns(long school, SchoolYear from) {
        return tables.turns.stream()
                .filter(turn -> turn.school() == school && turn.from().equals(from))
                .toList();
    }

    @Override
    public int nextTurn(long school, SchoolYear from) {
        return (int) tables.next();
    }

    @Override
    public void add(Turn turn) {
        tables.turns.add(turn);
    }

    @Override
    public void undo(Turn turn, String account, Instant at) {
        tables.turns.remove(turn);
        turn.places()
                .forEach(place -> tables.members.removeIf(member ->
                        member.clazz().equals(place.clazz()) && member.pupil().equals(place.pupil())));
        turn.created().forEach(tables.classes::remove);
    }
}
