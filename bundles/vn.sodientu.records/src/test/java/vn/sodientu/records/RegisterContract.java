package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** Marks, conduct and absences. */
abstract class RegisterContract {
    private final TestStore store;

    RegisterContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void everyMarkComesBackAsItWasEntered() {
        Sample sample = Sample.in(store, 1);
        List<MarkEntry> entries = new ArrayList<>();
        for (int tenths = 0; tenths <= Score.MAX_TENTHS; tenths++) {
            entries.add(entry(sample, sample.pupil(), "c" + tenths, 1, Score.of(tenths)));
        }
        entries.add(entry(sample, sample.pupil(), "d", 1, Comment.PASS));
        entries.add(entry(sample, sample.pupil(), "cd", 1, Comment.FAIL));
        entries.add(entry(sample, sample.pupil(), "empty", 1, null));

        append(entries);

        assertThat(store.list(r -> r.marks().current(sample.sheet()))).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void theHighestVersionOfACellCountsAndTheOlderOnesStay() {
        Sample sample = Sample.in(store, 1);
        MarkEntry first = entry(sample, sample.pupil(), "tx1", 1, Score.of(85));
        MarkEntry second = entry(sample, sample.pupil(), "tx1", 2, Score.of(90));
        MarkEntry cleared = entry(sample, sample.pupil(), "tx1", 3, null);
        append(List.of(first));
        append(List.of(second));
        append(List.of(cleared));

        assertThat(store.list(r -> r.marks().current(sample.sheet()))).containsExactly(cleared);
        assertThat(store.list(r -> r.marks().history(sample.sheet(), sample.pupil(), "tx1")))
                .containsExactly(first, second, cleared);
        assertThat(store.list(r -> r.marks().history(sample.sheet(), sample.pupil(), "tx2")))
                .isEmpty();
    }

    @Test
    void marksAreReadBySheetByClassAndByPupils() {
        Sample sample = Sample.in(store, 2);
        PupilId other = sample.pupils().get(1);
        MarkEntry maths = entry(sample, sample.pupil(), "tx1", 1, Score.of(85));
        MarkEntry othersMaths = entry(sample, other, "tx1", 1, Score.of(40));
        MarkEntry music = new MarkEntry(
                sample.sheet("NT"), sample.pupil(), "tx1", 1, Comment.PASS, "cô.giáo", Sample.NOW, "REST");
        append(List.of(maths, othersMaths, music));

        assertThat(store.list(r -> r.marks().current(sample.sheet()))).containsExactlyInAnyOrder(maths, othersMaths);
        assertThat(store.list(r -> r.marks().current(sample.clazz())))
                .containsExactlyInAnyOrder(maths, othersMaths, music);
        assertThat(store.list(r -> r.marks().current(sample.clazz(), List.of(sample.pupil()))))
                .containsExactlyInAnyOrder(maths, music);
        assertThat(store.list(r -> r.marks().current(sample.clazz(), List.of())))
                .isEmpty();
    }

    @Test
    void aClassGridOf315MarksGoesInOneTransaction() {
        Sample sample = Sample.in(store, 45);
        List<MarkEntry> grid = new ArrayList<>();
        for (PupilId pupil : sample.pupils()) {
            for (int column = 1; column <= 7; column++) {
                grid.add(entry(sample, pupil, "tx" + column, 1, Score.of(column * 10)));
            }
        }

        append(grid);

        assertThat(grid).hasSize(315);
        assertThat(store.list(r -> r.marks().current(sample.clazz()))).containsExactlyInAnyOrderElementsOf(grid);
    }

    @Test
    void whatWasAddedIsSeenWithinTheSameTransaction() {
        Sample sample = Sample.in(store, 1);
        MarkEntry entry = entry(sample, sample.pupil(), "tx1", 1, Score.of(85));

        List<MarkEntry> seen = store.write(r -> {
            r.marks().append(List.of(entry));
            return r.marks().current(sample.sheet());
        });

        assertThat(seen).containsExactly(entry);
    }

    @Test
    void ofTwoWritersOfACellOneWinsAndTheOtherIsTold() throws Exception {
        Sample sample = Sample.in(store, 1);

        List<Boolean> won = Together.run(2, writer -> {
            try {
                append(List.of(entry(sample, sample.pupil(), "tx1", 1, Score.of(50 + writer))));
                return true;
            } catch (StaleRecordException e) {
                return false;
            }
        });

        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(store.list(r -> r.marks().current(sample.sheet())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.mark()).isEqualTo(Score.of(won.get(0) ? 50 : 51)));
    }

    @Test
    void aRefusedCellTakesTheWholeTransactionWithIt() {
        Sample sample = Sample.in(store, 1);
        MarkEntry entry = entry(sample, sample.pupil(), "tx1", 1, Score.of(85));
        append(List.of(entry));
        MarkEntry fresh = entry(sample, sample.pupil(), "tx2", 1, Score.of(20));

        assertThatThrownBy(() -> append(List.of(fresh, entry))).isInstanceOf(StaleRecordException.class);
        assertThat(store.list(r -> r.marks().current(sample.sheet()))).containsExactly(entry);
    }

    @Test
    void aMarkOfSomebodyWhoIsNoMemberIsAFault() {
        Sample sample = Sample.in(store, 1);
        PupilId stranger = new PupilId(sample.school().id(), 987_654_321);

        assertThatThrownBy(() -> append(List.of(entry(sample, stranger, "tx1", 1, Score.of(10)))))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(StaleRecordException.class);
    }

    @Test
    void conductAndAbsencesComeBackAndTheLastEntryCounts() {
        Sample sample = Sample.in(store, 2);
        TermRecord first = new TermRecord(sample.pupil(), Period.HK1, "T", 2, 1, 1);
        TermRecord second = new TermRecord(sample.pupil(), Period.HK1, "K", 2, 3, 2);
        TermRecord bare = new TermRecord(sample.pupils().get(1), Period.YEAR, null, 0, 0, 1);
        record(sample, List.of(first, bare));
        record(sample, List.of(second));

        assertThat(store.list(r -> r.terms().current(sample.clazz()))).containsExactlyInAnyOrder(second, bare);
        assertThatThrownBy(() -> record(sample, List.of(second))).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void summersComeBackAndTheLastEntryOfAnItemCounts() {
        Sample sample = Sample.in(store, 2);
        SummerRecord chosen = new SummerRecord(sample.pupil(), "TOAN", true, null, null, 1);
        SummerRecord tested = new SummerRecord(sample.pupil(), "TOAN", true, Score.of(50), null, 2);
        SummerRecord music = new SummerRecord(sample.pupil(), "NT", true, Comment.FAIL, null, 1);
        SummerRecord training = new SummerRecord(sample.pupils().get(1), SummerRecord.TRAINING, false, null, "D", 1);
        summer(sample, List.of(chosen, music, training));
        summer(sample, List.of(tested));

        assertThat(store.list(r -> r.summers().current(sample.clazz())))
                .containsExactlyInAnyOrder(tested, music, training);
        assertThatThrownBy(() -> summer(sample, List.of(tested))).isInstanceOf(StaleRecordException.class);
    }

    private void summer(Sample sample, List<SummerRecord> records) {
        store.write(r -> {
            r.summers().append(sample.clazz(), records, "gvcn", Sample.NOW, "UI");
            return records.size();
        });
    }

    @Test
    void theLatestEntryOfAHalfDayCounts() {
        Sample sample = Sample.in(store, 1);
        LocalDate day = LocalDate.of(2025, 10, 6);
        Absence first = new Absence(sample.pupil(), day, Session.AFTERNOON, Leave.EXCUSED, 1);
        Absence back = new Absence(sample.pupil(), day, Session.AFTERNOON, null, 2);
        Absence later = new Absence(sample.pupil(), day.plusDays(1), Session.MORNING, Leave.UNEXCUSED, 1);
        miss(sample, List.of(first, later));
        miss(sample, List.of(back));

        assertThat(store.list(r -> r.absences().current(sample.clazz(), day, day)))
                .containsExactly(back);
        assertThat(store.list(r -> r.absences().current(sample.clazz(), day, day.plusDays(1))))
                .containsExactly(back, later);
        assertThatThrownBy(() -> miss(sample, List.of(back))).isInstanceOf(StaleRecordException.class);
    }

    private void miss(Sample sample, List<Absence> absences) {
        store.write(r -> {
            r.absences().append(sample.clazz(), absences, "gvcn", Sample.NOW, "UI");
            return absences.size();
        });
    }

    private void append(List<MarkEntry> entries) {
        store.write(r -> {
            r.marks().append(entries);
            return entries.size();
        });
    }

    private void record(Sample sample, List<TermRecord> records) {
        store.write(r -> {
            r.terms().append(sample.clazz(), records, "gvcn", Sample.NOW, "UI");
            return records.size();
        });
    }

    private static MarkEntry entry(Sample sample, PupilId pupil, String column, int version, @Nullable Mark mark) {
        return new MarkEntry(sample.sheet(), pupil, column, version, mark, "cô.giáo", Sample.NOW, "IMPORT");
    }
}
