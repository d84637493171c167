package vn.sodientu.core.summer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.SummerRecord;

class RecordSummerTest {
    private final SummerWorld summer = new SummerWorld();
    private final World world = summer.world;

    @Test
    void aNewResultOfFiveIsEnoughAndOneTenthLessIsNot() {
        summer.year(0, "4,9", "6", "Đ", "T");
        summer.year(1, "4,9", "6", "Đ", "T");

        List<SummerPupil> pupils = summer.record(summer.item(0, "TOAN", "5,0", 0), summer.item(1, "TOAN", "4,9", 0))
                .orThrow();

        assertThat(summer.second(0)).isEqualTo("PROMOTED");
        assertThat(summer.second(1)).isEqualTo("RETAINED");
        assertThat(pupils).hasSize(2);
        assertThat(pupils.get(0).retests().get(0).record())
                .isEqualTo(new SummerRecord(summer.pupil(0), "TOAN", true, Score.of(50), null, 1));
        assertThat(world.audit("summer.record")).singleElement().satisfies(row -> assertThat(row.detail())
                .isEqualTo("records=2 subjects=TOAN source=UI"));
    }

    @Test
    void termsAndTheYearStayAsTheyWere() {
        summer.year(0, "4,9", "6", "Đ", "T");
        YearOutcome before = summer.stored(0);

        summer.record(summer.item(0, "TOAN", "9", 0)).orThrow();

        YearOutcome after = summer.stored(0);
        assertThat(after.subjects()).isEqualTo(before.subjects());
        assertThat(List.of(after.hk1(), after.hk2(), after.year()))
                .isEqualTo(List.of(before.hk1(), before.hk2(), before.year()));
        assertThat(after.promotion()).isEqualTo("REASSESS");
        assertThat(after.decision()).isEqualTo("PROMOTED");
    }

    @Test
    void aChosenSubjectIsAwaitedBeforeAnythingIsDecided() {
        summer.year(0, "4", "4", "Đ", "T");
        summer.record(summer.choice(0, "TOAN", true, 0), summer.item(0, "VAN", "7", 0))
                .orThrow();
        assertThat(summer.second(0)).isNull();

        summer.record(summer.item(0, "TOAN", "7", 1)).orThrow();
        assertThat(summer.second(0)).isEqualTo("PROMOTED");
    }

    @Test
    void whatCannotBeMendedAnyMoreIsDecidedAtOnce() {
        summer.year(0, "4", "4", "Đ", "T");

        summer.record(summer.choice(0, "TOAN", true, 0), summer.item(0, "VAN", "4,9", 0))
                .orThrow();

        assertThat(summer.second(0)).isEqualTo("RETAINED");
    }

    @Test
    void aPupilWithTrainingAndReassessmentNeedsBoth() {
        summer.year(0, "4", "6", "Đ", "CD");
        summer.year(1, "4", "6", "Đ", "CD");
        assertThat(summer.stored(0).promotion()).isEqualTo("SUMMER_TRAINING_AND_REASSESS");

        summer.record(summer.item(0, null, "D", 0), summer.item(1, null, "CD", 0))
                .orThrow();
        assertThat(summer.second(0)).isNull();
        assertThat(summer.second(1)).isEqualTo("RETAINED");

        summer.record(summer.item(0, "TOAN", "5", 0)).orThrow();
        assertThat(summer.second(0)).isEqualTo("PROMOTED");
    }

    @Test
    void anEntryInTheRegisterKeepsTheSummer() {
        summer.year(0, "4", "6", "Đ", "T");
        summer.record(summer.item(0, "TOAN", "8", 0)).orThrow();

        summer.enter(0, "VAN", "7");
        assertThat(summer.second(0)).isEqualTo("PROMOTED");
        world.results.recompute(world.clerk, world.clazz.id()).orThrow();
        assertThat(summer.second(0)).isEqualTo("PROMOTED");

        summer.enter(0, "TOAN", "5");
        assertThat(summer.stored(0).promotion()).isEqualTo("PROMOTED");
        assertThat(summer.stored(0).afterSummer()).isNull();
    }

    @Test
    void beforeTheYearIsCompleteNothingCanBeEnteredAndWhatIsMissingIsNamed() {
        summer.enter(0, "TOAN", "4");

        Refusal refusal = World.refusal(summer.record(summer.item(0, "TOAN", "8", 0)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        Violation fault = refusal.violations().get(0);
        assertThat(fault.path()).isEqualTo("records[0].pupil");
        assertThat(fault.message().vi()).contains("Chưa có kết quả cả năm", "thiếu điểm cuối kì");
        assertThat(fault.article()).isNotNull();
    }

    @Test
    void whatThePupilIsNotEntitledToIsRefusedWithTheArticleAndNothingIsStored() {
        summer.year(0, "4", "6", "Đ", "T");
        Object before = world.store.state();

        Refusal refusal = World.refusal(summer.record(
                summer.item(0, "TOAN", "8", 0),
                summer.choice(0, "VAN", true, 0),
                summer.item(0, null, "D", 0),
                summer.item(1, "LI", "8", 0)));

        assertThat(refusal.violations())
                .extracting(Violation::path)
                .containsExactly("records[3].subject", "records[1].subject", "records[2].value");
        assertThat(refusal.violations().get(1).article()).hasToString("TT22 Đ14");
        assertThat(refusal.violations().get(1).message().vi()).contains("TOAN");
        assertThat(refusal.violations().get(2).article()).hasToString("TT22 Đ13");
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aMarkThatIsNoneIsRefused() {
        summer.year(0, "4", "6", "CĐ", "T");

        assertThat(paths(summer.item(0, "TOAN", "10,1", 0))).containsExactly("records[0].value");
        assertThat(paths(summer.item(0, "TOAN", "8,25", 0))).containsExactly("records[0].value");
        assertThat(paths(summer.item(0, "TOAN", "8", -1))).containsExactly("records[0].version");
        assertThat(paths(summer.item(0, "TOAN", "8", 0), summer.item(0, "TOAN", "9", 0)))
                .containsExactly("records[1].subject");
    }

    @Test
    void ofTwoWritersTheSecondIsShownTheConflict() {
        summer.year(0, "4", "6", "Đ", "T");
        summer.record(summer.item(0, "TOAN", "8", 0)).orThrow();

        Refusal refusal = World.refusal(summer.record(summer.item(0, "TOAN", "3", 0)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.violations().get(0).path()).isEqualTo("records[0].version");
        assertThat(summer.second(0)).isEqualTo("PROMOTED");
        assertThat(summer.record(summer.item(0, "TOAN", "", 1))
                        .orThrow()
                        .get(0)
                        .retests()
                        .get(0)
                        .record())
                .isEqualTo(new SummerRecord(summer.pupil(0), "TOAN", false, null, null, 2));
        assertThat(summer.second(0)).isNull();
    }

    @Test
    void aRepeatWithTheSameKeyEntersNothingTwice() {
        summer.year(0, "4", "6", "Đ", "T");
        summer.keyed("k1", summer.item(0, "TOAN", "8", 0)).orThrow();

        assertThat(summer.keyed("k1", summer.item(0, "TOAN", "8", 0)).orThrow()).hasSize(1);
        assertThat(world.audit("summer.record")).hasSize(1);
        assertThat(World.refusal(summer.keyed("k1", summer.item(0, "TOAN", "9", 1)))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(World.refusal(summer.keyed(" ", summer.item(0, "TOAN", "9", 1)))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    private List<String> paths(RecordSummer.Item... items) {
        return World.refusal(summer.record(items)).violations().stream()
                .map(Violation::path)
                .toList();
    }
}
