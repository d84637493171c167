package vn.sodientu.records.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.spi.records.TurnRecords;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.jpa.Tables;

/** Closings and turns in the database. */
public record JpaTurns(Tables tables) implements TurnRecords {
    @Override
    public List<YearStep> steps(long school, SchoolYear year) {
        return tables
                .list(
                        YearStepRow.class,
                        "select s from YearStepRow s where s.school = ?1 and s.startYear = ?2 order by s.step",
                        school,
                        year.start())
                .stream()
                .map(YearStepRow::value)
                .toList();
    }

    @Override
    public List<YearStep> standing(long school, SchoolYear year) {
        tables.steady("year_step");
        return steps(school, year);
    }

    @Override
    public void add(long school, SchoolYear year, int number, YearStep step) {
        tables.add(List.of(new YearStepRow(school, year, number, step)));
    }

    @Override
    public List<Turn> turns(long school, SchoolYear from) {
        return rows(school, from).stream()
                .filter(row -> row.undoneAt == null)
                .map(row -> turn(row, from))
                .toList();
    }

    private List<TurnRow> rows(long school, SchoolYear from) {
        return tables.list(
                TurnRow.class,
                "select t from TurnRow t where t.school = ?1 and t.startYear = ?2 order by t.number",
                school,
                from.start());
    }

    private Turn turn(TurnRow row, SchoolYear from) {
        List<TurnItemRow> items = tables.list(
                TurnItemRow.class,
                "select i from TurnItemRow i where i.school = ?1 and i.startYear = ?2 and i.turn = ?3"
                        + " order by i.clazz, i.pupil",
                row.school,
                row.startYear,
                row.number);
        return new Turn(
                row.school,
                from,
                row.number,
                row.account,
                Micros.instant(row.at),
                items.stream()
                        .filter(item -> item.pupil == TurnItemRow.NOBODY)
                        .map(TurnItemRow::classId)
                        .toList(),
                items.stream()
                        .filter(item -> item.pupil != TurnItemRow.NOBODY)
                        .map(item -> new Turn.Place(item.classId(), new PupilId(item.school, item.pupil)))
                        .toList());
    }

    @Override
    public int nextTurn(long school, SchoolYear from) {
        return rows(school, from).size() + 1;
    }

    @Override
    public void add(Turn turn) {
        List<Object> rows = new ArrayList<>();
        rows.add(new TurnRow(turn));
        turn.created().forEach(clazz -> rows.add(new TurnItemRow(turn, clazz, TurnItemRow.NOBODY)));
        turn.places()
                .forEach(place -> rows.add(
                        new TurnItemRow(turn, place.clazz(), place.pupil().number())));
        tables.add(rows);
    }

    @Override
    public void undo(Turn turn, String account, Instant at) {
        turn.places()
                .forEach(place -> tables.execute(
                        "delete from EnrolmentRow e where e.school = ?1 and e.clazz = ?2 and e.pupil = ?3",
                        turn.school(),
                        place.clazz().number(),
                        place.pupil().number()));
        turn.created().forEach(this::remove);
        TurnRow row = tables.find(
                        TurnRow.class, TurnRow.KEY, turn.school(), turn.from().start(), turn.number())
                .orElseThrow();
        row.undo(account, at);
        tables.send();
    }

    private void remove(ClassId clazz) {
        for (String row :
                List.of("AssignmentRow", "DelegationRow", "HomeroomTeacherRow", "ClassProfileRow", "ClassSubjectRow")) {
            tables.execute(
                    "delete from " + row + " x where x.school = ?1 and x.clazz = ?2", clazz.school(), clazz.number());
        }
        tables.execute("delete from ClassRow c where c.school = ?1 and c.number = ?2", clazz.school(), clazz.number());
    }
}
