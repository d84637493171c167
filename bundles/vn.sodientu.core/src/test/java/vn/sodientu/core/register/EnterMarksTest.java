package vn.sodientu.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;
import static vn.sodientu.core.fake.World.keyed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.year.Term;

class EnterMarksTest {
    private final World world = new World();
    private final SheetId toan = world.sheet("TOAN", Term.HK1);
    private final SheetId nhac = world.sheet("NHAC", Term.HK1);

    @Test
    void marksResultsAndAuditAreStoredTogether() {
        EntryOutcome.Accepted accepted =
                accepted(world.marks(toan, cell(0, "tx1", 0, "8,5"), cell(0, "ck", 0, "7.0"), cell(1, "ck", 0, "10")));

        assertThat(accepted.cells()).extracting(Cell::version).containsExactly(1, 1, 1);
        assertThat(accepted.rows()).hasSize(2);
        assertThat(accepted.rows().get(0).termResult()).isEqualTo(new Score(70));
        YearOutcome stored = stored(0);
        assertThat(stored.regulation()).isEqualTo(new RegulationId("TT22", "1.0.0"));
        assertThat(stored.hk1().level()).isEqualTo("T");
        assertThat(world.audit("marks.enter")).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo(toan.toString());
            assertThat(row.detail()).isEqualTo("cells=3 columns=ck,tx1 source=REST");
        });
    }

    @Test
    void onlyThePupilsConcernedGetAResult() {
        accepted(world.marks(toan, cell(0, "ck", 0, "7")));

        Map<PupilId, YearOutcome> stored =
                world.store.read(records -> records.results().of(world.clazz.id()));
        assertThat(stored).containsOnlyKeys(world.pupils.get(0));
    }

    @Test
    void everyFaultIsNamedAndNothingIsStored() {
        Object before = world.store.state();
        EnterMarks command = new EnterMarks(
                toan,
                List.of(
                        change(world.pupils.get(0), "tx1", "8,25"),
                        change(world.pupils.get(0), "tx9", "8"),
                        change(new PupilId(world.school, 999), "tx1", "8"),
                        change(world.pupils.get(1), "tx1", "Đ"),
                        change(world.pupils.get(1), "tx2", "10,5"),
                        change(world.pupils.get(2), "tx1", "9"),
                        change(world.pupils.get(2), "tx1", "tám")),
                null,
                "REST");

        List<Violation> faults = rejected(command).violations();

        assertThat(faults)
                .extracting(Violation::path)
                .containsExactly(
                        "cells[0].value",
                        "cells[1].column",
                        "cells[2].pupil",
                        "cells[3].value",
                        "cells[4].value",
                        "cells[6].column",
                        "cells[6].value");
        assertThat(faults.get(0).message().vi())
                .isEqualTo("Điểm phải từ 0 đến 10, tối đa một chữ số thập phân; «8,25» có hai chữ số");
        assertThat(faults.get(4).message().vi()).endsWith("«10,5» lớn hơn 10");
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void zeroAndTenAreMarksAndWhatLiesBeyondIsNone() {
        accepted(world.marks(toan, cell(0, "tx1", 0, "0"), cell(0, "ck", 0, "10,0")));
        assertThat(rejected(world.marks(toan, cell(1, "tx1", 0, "-0,1")))
                        .violations()
                        .get(0)
                        .message()
                        .vi())
                .endsWith("nhỏ hơn 0");
        assertThat(rejected(world.marks(toan, cell(1, "tx1", 0, "10.1"))).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void aCommentSubjectTakesLevelsAndNoScores() {
        accepted(world.marks(nhac, cell(0, "ck", 0, "Đ"), cell(1, "ck", 0, "cđ")));
        assertThat(rejected(world.marks(nhac, cell(2, "ck", 0, "8")))
                        .violations()
                        .get(0)
                        .message()
                        .vi())
                .isEqualTo("Môn Âm nhạc đánh giá bằng nhận xét: ghi Đ (đạt) hoặc CĐ (chưa đạt); «8» không hợp lệ");
    }

    @Test
    void aRefusedCellNamesTheArticleThatDecided() {
        List<Violation> score = rejected(world.marks(
                        toan,
                        cell(0, "tx1", 0, "8,25"),
                        cell(0, "tx2", 0, "Đ"),
                        cell(1, "tx1", 0, "10,1"),
                        cell(1, "tx9", 0, "5")))
                .violations();
        List<Violation> comment =
                rejected(world.marks(nhac, cell(0, "ck", 0, "8"))).violations();

        assertThat(score)
                .extracting(fault -> fault.path() + " " + fault.article())
                .containsExactly(
                        "cells[0].value TT22 Đ5 k4",
                        "cells[1].value TT22 Đ5 k3",
                        "cells[2].value TT22 Đ5 k4",
                        "cells[3].column TT22 Đ6 k2");
        assertThat(comment.get(0).article()).hasToString("TT22 Đ5 k3");
    }

    @Test
    void aColumnOfWholeMarksTakesNoDecimal() {
        World old = new World(FakeRegulation.of("TT58", "1.0.0"));
        SheetId sheet = old.sheet("TOAN", Term.HK1);
        EntryOutcome refused = old.register.enter(
                old.clerk, old.marks(sheet, cell(0, "gk", 0, "8,5"), cell(1, "gk", 0, "10"), cell(2, "gk", 0, "8,0")));

        assertThat(refused).isInstanceOf(EntryOutcome.Rejected.class);
        assertThat(((EntryOutcome.Rejected) refused).refusal().violations())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("cells[0].value");
                    assertThat(fault.article()).hasToString("TT58 Đ5 k4");
                    assertThat(fault.message().vi())
                            .isEqualTo("Cột GK chỉ ghi điểm nguyên từ 0 đến 10; «8,5» có phần thập phân");
                });
        assertThat(old.register.enter(old.clerk, old.marks(sheet, cell(1, "gk", 0, "10"), cell(2, "gk", 0, "8,0"))))
                .isInstanceOf(EntryOutcome.Accepted.class);
    }

    @Test
    void aStaleVersionIsAConflictThatShowsThePresentCellsOfExactlyThose() {
        accepted(world.marks(toan, cell(0, "tx1", 0, "8"), cell(1, "tx1", 0, "7")));
        Object before = world.store.state();

        EntryOutcome outcome =
                world.register.enter(world.clerk, world.marks(toan, cell(0, "tx1", 1, "9"), cell(1, "tx1", 0, "6")));

        assertThat(outcome)
                .isEqualTo(new EntryOutcome.Conflict(List.of(new Cell(world.pupils.get(1), "tx1", 1, new Score(70)))));
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aMarkThatIsThereAlreadyIsAcceptedWithoutANewEntry() {
        accepted(world.marks(toan, cell(0, "tx1", 0, "8")));

        EntryOutcome.Accepted again = accepted(world.marks(toan, cell(0, "tx1", 1, "8,0"), cell(0, "tx2", 0, "")));

        assertThat(again.cells()).extracting(Cell::version).containsExactly(1, 0);
        assertThat(world.audit("marks.enter")).hasSize(1);
    }

    @Test
    void clearingACellIsAnEntryOfItsOwn() {
        accepted(world.marks(toan, cell(0, "ck", 0, "8")));
        EntryOutcome.Accepted cleared = accepted(world.marks(toan, cell(0, "ck", 1, "")));

        assertThat(cleared.cells()).containsExactly(new Cell(world.pupils.get(0), "ck", 2, null));
        assertThat(cleared.rows().get(0).termResult()).isNull();
        assertThat(world.register
                        .history(world.clerk, toan, world.pupils.get(0), "ck")
                        .orThrow())
                .extracting(MarkEntry::version)
                .containsExactly(1, 2);
    }

    @Test
    void aRepeatWithItsKeyAnswersThePresentStateAndEntersNothing() {
        EnterMarks command = keyed(world.marks(toan, cell(0, "ck", 0, "8")), "k1");
        accepted(command);
        Object before = world.store.state();

        EntryOutcome.Accepted again = accepted(command);

        assertThat(again.cells()).containsExactly(new Cell(world.pupils.get(0), "ck", 1, new Score(80)));
        assertThat(again.rows().get(0).termResult()).isEqualTo(new Score(80));
        assertThat(world.audit("marks.enter")).hasSize(1);
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aKeyUsedForAnotherRequestIsAConflict() {
        accepted(keyed(world.marks(toan, cell(0, "ck", 0, "8")), "k1"));

        assertThat(rejected(keyed(world.marks(toan, cell(0, "ck", 1, "9")), "k1"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aRejectedRequestDoesNotUseUpItsKey() {
        rejected(keyed(world.marks(toan, cell(0, "ck", 0, "88")), "k1"));
        accepted(keyed(world.marks(toan, cell(0, "ck", 0, "8")), "k1"));
    }

    @Test
    void severalSheetsAreStoredTogetherOrNotAtAll() {
        EnterMarks good = world.marks(toan, cell(0, "ck", 0, "8"));
        EnterMarks bad = world.marks(nhac, cell(0, "ck", 0, "8"));
        EntryOutcome refused = world.register.enterAll(world.clerk, List.of(good, bad), false);

        assertThat(((EntryOutcome.Rejected) refused).refusal().violations())
                .extracting(Violation::path)
                .containsExactly("sheets[1].cells[0].value");
        assertThat(world.audit("marks.enter")).isEmpty();
        EnterMarks mended = world.marks(nhac, cell(0, "ck", 0, "Đ"));
        assertThat(world.register.enterAll(world.clerk, List.of(good, mended), false))
                .isInstanceOf(EntryOutcome.Accepted.class);
        assertThat(world.audit("marks.enter")).hasSize(2);
    }

    @Test
    void aRehearsalChecksEverythingAndStoresNothing() {
        Object before = world.store.state();
        EnterMarks command = keyed(world.marks(toan, cell(0, "ck", 0, "8")), "k1");

        assertThat(world.register.enterAll(world.clerk, List.of(command), true))
                .isInstanceOf(EntryOutcome.Accepted.class);
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aTeacherOfAnotherSheetIsRefusedForAllOfThem() {
        world.policy.forbid(
                (who, what, where) -> what == Permission.ENTER_MARKS && where.equals(new Scope.OfSheet(nhac)));

        EntryOutcome outcome = world.register.enterAll(
                world.clerk,
                List.of(world.marks(toan, cell(0, "ck", 0, "8")), world.marks(nhac, cell(0, "ck", 0, "Đ"))),
                false);

        assertThat(((EntryOutcome.Rejected) outcome).refusal().kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aSheetThatIsNotThereIsNotFound() {
        assertThat(rejected(world.marks(world.sheet("SINH", Term.HK1), cell(0, "ck", 0, "8")))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anEntryReadsTheMarksOnceHoweverManyCellsItHas() {
        int before = world.store.markReads();
        accepted(world.marks(toan, cell(0, "tx1", 0, "8"), cell(1, "tx1", 0, "8"), cell(2, "tx1", 0, "8")));

        assertThat(world.store.markReads() - before).isEqualTo(1);
    }

    private static EnterMarks.Change change(PupilId pupil, String column, String value) {
        return new EnterMarks.Change(pupil, column, 0, value);
    }

    private EntryOutcome.Accepted accepted(EnterMarks command) {
        EntryOutcome outcome = world.register.enter(world.clerk, command);
        assertThat(outcome).isInstanceOf(EntryOutcome.Accepted.class);
        return (EntryOutcome.Accepted) outcome;
    }

    private Refusal rejected(EnterMarks command) {
        EntryOutcome outcome = world.register.enter(world.clerk, command);
        assertThat(outcome).isInstanceOf(EntryOutcome.Rejected.class);
        return ((EntryOutcome.Rejected) outcome).refusal();
    }

    private YearOutcome stored(int pupil) {
        return world.store
                .read(records -> records.results().of(world.clazz.id(), world.pupils.get(pupil)))
                .orElseThrow();
    }
}
