package vn.sodientu.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

class TermRecordsTest {
    private final World world = new World();
    private final PupilId pupil = world.pupils.get(0);

    @Test
    void conductAndAbsencesAreStoredWithTheResultsThatFollow() {
        assertThat(record(world, of(Period.HK1, "T", 20, 0, 0)).orThrow())
                .containsExactly(of(Period.HK1, "T", 20, 0, 1));
        record(world, of(Period.HK2, "K", 20, 6, 0)).orThrow();

        YearOutcome stored = world.store
                .read(records -> records.results().of(world.clazz.id(), pupil))
                .orElseThrow();
        assertThat(stored.hk1().conduct()).isEqualTo("T");
        assertThat(stored.hk2().conduct()).isEqualTo("K");
        assertThat(stored.promotion()).isEqualTo("RETAINED");
        assertThat(world.audit("conduct.record")).hasSize(2);
    }

    @Test
    void thereIsOneRecordAPupilInListOrderEvenBeforeAnythingIsEntered() {
        record(world, of(Period.HK1, "T", 1, 2, 0)).orThrow();

        List<TermRecord> list = world.register
                .termRecords(world.clerk, world.clazz.id(), Period.HK1)
                .orThrow();
        assertThat(list).extracting(TermRecord::pupil).containsExactlyElementsOf(world.pupils);
        assertThat(list).extracting(TermRecord::version).containsExactly(1, 0, 0);
    }

    @Test
    void fourHundredAbsencesAreTheMost() {
        record(world, of(Period.HK1, null, 400, 400, 0)).orThrow();
        assertThat(paths(record(world, of(Period.HK2, null, 401, 401, 0))))
                .containsExactly("records[0].excused", "records[0].unexcused");
    }

    @Test
    void aLevelTheRegulationDoesNotKnowIsRefusedAndTheLevelsAreNamed() {
        Refusal refusal = World.refusal(record(world, of(Period.HK1, "TB", 0, 0, 0)));

        assertThat(refusal.violations().get(0).path()).isEqualTo("records[0].conduct");
        assertThat(refusal.violations().get(0).message().vi()).contains("T, K, D, CD");
    }

    @Test
    void theYearsConductIsEnteredOnlyWhereTheRegulationDoesNotComputeIt() {
        assertThat(paths(record(world, of(Period.YEAR, "T", 0, 0, 0)))).containsExactly("records[0].conduct");

        World old = new World(FakeRegulation.of("TT58", "1.0.0").withoutTraits());
        record(old, new TermRecord(old.pupils.get(0), Period.YEAR, "T", 0, 0, 0))
                .orThrow();
        assertThat(paths(record(old, new TermRecord(old.pupils.get(1), Period.YEAR, "T", 1, 0, 0))))
                .containsExactly("records[0].excused");
    }

    @Test
    void aStaleRecordIsAConflictAndNothingIsStored() {
        record(world, of(Period.HK1, "T", 0, 0, 0)).orThrow();
        Object before = world.store.state();

        Refusal refusal = World.refusal(record(world, of(Period.HK1, "K", 0, 0, 0)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.violations().get(0).path()).isEqualTo("records[0].version");
        assertThat(world.register
                        .termRecords(world.clerk, world.clazz.id(), Period.HK1)
                        .orThrow()
                        .get(0)
                        .conduct())
                .isEqualTo("T");
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aPupilOfAnotherClassIsRefused() {
        PupilId other = new PupilId(world.school, 9999);
        assertThat(paths(record(world, new TermRecord(other, Period.HK1, "T", 0, 0, 0))))
                .containsExactly("records[0].pupil");
    }

    private TermRecord of(Period period, @Nullable String conduct, int excused, int unexcused, int version) {
        return new TermRecord(pupil, period, conduct, excused, unexcused, version);
    }

    private static Outcome<List<TermRecord>> record(World world, TermRecord record) {
        return world.register.record(world.clerk, new RecordTerm(world.clazz.id(), List.of(record), "REST"));
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
