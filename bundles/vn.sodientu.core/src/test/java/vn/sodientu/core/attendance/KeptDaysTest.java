package vn.sodientu.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

class KeptDaysTest {
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 6);

    private final World world = new World();

    @Test
    void totalsThatTheDaysContradictAreRefusedOneByOne() {
        day(Leave.EXCUSED, 0);

        Outcome<?> typed = type(Period.HK1, 0, 3, 1, 1);
        assertThat(World.refusal(typed).violations())
                .extracting(Violation::path)
                .containsExactly("records[0].excused", "records[0].unexcused");
        assertThat(World.refusal(typed).violations().get(0).message().vi())
                .contains("là 1 theo điểm danh", "không nhập tay số 3");
    }

    @Test
    void theCountOfTheDaysMayComeBackBesideTheConduct() {
        day(Leave.EXCUSED, 0);

        TermRecord stored = type(Period.HK1, 0, 1, 0, 1).orThrow().get(0);
        assertThat(stored.conduct()).isEqualTo("T");
        assertThat(World.refusal(type(Period.HK1, 1, 1, 0, 1)).violations())
                .extracting(Violation::path)
                .containsExactly("records[0].excused");
    }

    @Test
    void aTermWithoutDaysIsTypedAsBefore() {
        day(Leave.EXCUSED, 0);

        assertThat(type(Period.HK2, 0, 7, 0, 0).orThrow().get(0).excused()).isEqualTo(7);
    }

    @Test
    void daysThatWereAllTakenBackKeepNothing() {
        day(Leave.EXCUSED, 0);
        day(null, 1);

        assertThat(type(Period.HK1, 0, 7, 0, 2).orThrow().get(0).excused()).isEqualTo(7);
    }

    @Test
    void whoCameFromAnotherSchoolMayHaveMissedMoreThereButNotLessHere() {
        world.store.write(records -> {
            records.pupils()
                    .record(new EnrolmentMove(
                            world.clazz.id(),
                            world.pupils.get(0),
                            1,
                            MoveKind.MOVED_IN,
                            AUTUMN,
                            null,
                            "Trường cũ",
                            "",
                            "",
                            "giaovu",
                            world.clock.instant()));
            return null;
        });
        day(Leave.EXCUSED, 0);

        assertThat(World.refusal(type(Period.HK1, 0, 0, 0, 1)).violations())
                .extracting(Violation::path)
                .containsExactly("records[0].excused");
        assertThat(type(Period.HK1, 0, 4, 0, 1).orThrow().get(0).excused()).isEqualTo(4);
    }

    private void day(@Nullable Leave leave, int version) {
        List<Absence> days = List.of(new Absence(world.pupils.get(0), AUTUMN, Session.MORNING, leave, version));
        world.attendance
                .record(world.clerk, new RecordAbsences(world.clazz.id(), days, false, "REST"))
                .orThrow();
    }

    private Outcome<List<TermRecord>> type(Period period, int pupil, int excused, int unexcused, int version) {
        TermRecord typed = new TermRecord(world.pupils.get(pupil), period, "T", excused, unexcused, version);
        return world.register.record(world.clerk, new RecordTerm(world.clazz.id(), List.of(typed), "UI"));
    }
}
