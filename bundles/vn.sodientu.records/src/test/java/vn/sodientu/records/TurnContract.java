package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.SchoolYear;

/** Closings of years and turns. */
abstract class TurnContract {
    private static final SchoolYear BEFORE = new SchoolYear(2024);
    private static final Instant AT = Instant.parse("2026-06-01T01:02:03.456Z");

    private final TestStore store;

    TurnContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void theStepsOfAYearComeBackInTheirOrderAndNoPlaceTwice() {
        long school = Sample.in(store, 0).school().id();
        YearStep closed = new YearStep(null, "hết năm", "hieutruong", AT);
        YearStep opened = new YearStep(AT.plusSeconds(60), "sửa sai", "so", AT);
        store.write(r -> {
            r.turns().add(school, Sample.YEAR, 1, closed);
            r.turns().add(school, Sample.YEAR, 2, opened);
            return true;
        });

        assertThat(store.list(r -> r.turns().steps(school, Sample.YEAR))).containsExactly(closed, opened);
        assertThat(store.list(r -> r.turns().steps(school, BEFORE))).isEmpty();
        assertThatThrownBy(() -> store.write(r -> {
                    r.turns().add(school, Sample.YEAR, 2, closed);
                    return true;
                }))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aTurnThatIsUndoneTakesItsPupilsAndClassesWithIt() {
        Sample sample = Sample.in(store, 2);
        long school = sample.school().id();
        ClassId made = store.write(r -> {
            ClassId clazz =
                    r.classes().add(Sample.newClass(sample.school(), "8Z")).id();
            r.pupils().enrol(clazz, List.of(new NewMember(sample.pupil(), 1, Sample.DAY)));
            r.turns().add(turn(school, sample, clazz));
            return clazz;
        });
        Turn turn = turn(school, sample, made);
        assertThat(store.list(r -> r.turns().turns(school, BEFORE))).containsExactly(turn);

        store.write(r -> {
            r.turns().undo(turn, "giaovu", AT);
            return true;
        });

        assertThat(store.one(r -> r.classes().find(made))).isEmpty();
        assertThat(store.list(r -> r.pupils().enrolments(sample.pupil()))).hasSize(1);
        assertThat(store.list(r -> r.turns().turns(school, BEFORE))).isEmpty();
        assertThat(store.number(r -> r.turns().nextTurn(school, BEFORE))).isEqualTo(2);
    }

    private static Turn turn(long school, Sample sample, ClassId clazz) {
        return new Turn(
                school, BEFORE, 1, "giaovu", AT, List.of(clazz), List.of(new Turn.Place(clazz, sample.pupil())));
    }
}
