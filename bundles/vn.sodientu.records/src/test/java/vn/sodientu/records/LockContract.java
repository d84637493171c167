package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.MarkColumn.Slot;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** Locks, deadlines, reopenings and corrections. */
abstract class LockContract {
    private static final Instant LATER = Sample.NOW.plusSeconds(60);

    private final TestStore store;

    LockContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void aWriterThatFoundThePlaceOpenIsDoneBeforeALockStands() throws Exception {
        Sample sample = Sample.in(store, 0);
        long unit = sample.school().id();
        CountDownLatch found = new CountDownLatch(1);
        CountDownLatch locked = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());

        Together.run(2, index -> index == 0 ? enter(unit, found, locked, order) : close(unit, found, locked, order));

        assertThat(order).containsExactly("entered", "locked");
    }

    private boolean enter(long unit, CountDownLatch found, CountDownLatch locked, List<String> order) {
        store.write(r -> {
            List<Lock> before = r.locks().locks(List.of(unit), Sample.YEAR);
            found.countDown();
            // Whoever locks in spite of this writer has a second to show it.
            boolean tooEarly = await(locked);
            order.add("entered");
            return before.isEmpty() && !tooEarly;
        });
        return true;
    }

    private boolean close(long unit, CountDownLatch found, CountDownLatch locked, List<String> order) {
        await(found);
        store.write(r -> {
            r.locks()
                    .add(new Lock(
                            unit,
                            r.locks().next(),
                            LockArea.ofYear(Sample.YEAR),
                            LATER,
                            null,
                            "hết năm",
                            "",
                            "hieutruong",
                            LATER,
                            null));
            return true;
        });
        order.add("locked");
        locked.countDown();
        return true;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLockComesBackWithEveryPartAndItsLift() {
        Sample sample = Sample.in(store, 0);
        long unit = sample.school().id();
        LockArea full =
                new LockArea(Sample.YEAR, 8, sample.clazz(), LockPart.MARKS, Period.HK1, "TOAN", Slot.REGULAR, "tx1");
        Lock narrow = store.write(r -> {
            Lock lock = new Lock(
                    unit,
                    r.locks().next(),
                    full,
                    Sample.NOW,
                    LATER,
                    "hết học kì",
                    "QĐ 5",
                    "hieutruong",
                    Sample.NOW,
                    null);
            r.locks().add(lock);
            return lock;
        });
        Lock year = store.write(r -> {
            Lock lock = new Lock(
                    unit,
                    r.locks().next(),
                    LockArea.ofYear(Sample.YEAR),
                    LATER,
                    null,
                    "hết năm",
                    "",
                    "hieutruong",
                    LATER,
                    null);
            r.locks().add(lock);
            return lock;
        });

        assertThat(store.list(r -> r.locks().locks(List.of(unit, 999_999L), Sample.YEAR)))
                .containsExactly(narrow, year);
        assertThat(store.list(r -> r.locks().locks(List.of(unit), new SchoolYear(2024))))
                .isEmpty();

        Lock.Lift lift = new Lock.Lift("bổ sung", "hieutruong", LATER);
        lift(narrow, lift);
        assertThat(store.one(r -> r.locks().lock(unit, narrow.number()))).contains(narrow.lifted(lift));
        assertThat(store.list(r -> r.locks().locks(List.of(unit), Sample.YEAR)))
                .containsExactly(narrow.lifted(lift), year);
        assertThatThrownBy(() -> lift(narrow, lift)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void deadlinesComeOldestFirstAndMayBeTakenBack() {
        long unit = Sample.in(store, 0).school().id();
        Deadline set = deadline(unit, 1_000_001, Slot.LAST, LATER, Sample.NOW);
        Deadline all = deadline(unit, 1_000_002, null, null, LATER);
        store.write(r -> {
            r.locks().add(all);
            r.locks().add(set);
            return unit;
        });
        assertThat(store.list(r -> r.locks().deadlines(List.of(unit), Sample.YEAR)))
                .containsExactly(set, all);
    }

    @Test
    void aReopeningIsDecidedOnce() {
        Sample sample = Sample.in(store, 0);
        long school = sample.school().id();
        LockArea area =
                new LockArea(Sample.YEAR, null, sample.clazz(), LockPart.MARKS, Period.HK1, "TOAN", null, "tx1");
        Reopening asked = store.write(r -> {
            Reopening reopening = new Reopening(
                    new ReopeningId(school, r.locks().next()), area, "gvbm", "nhầm", "gvbm", Sample.NOW, null);
            r.locks().add(reopening);
            return reopening;
        });
        assertThat(store.list(r -> r.locks().reopenings(school, Sample.YEAR))).containsExactly(asked);

        Reopening.Decision decision = new Reopening.Decision(school, LATER, "", "hieutruong", Sample.NOW);
        decide(asked, decision);
        assertThat(store.one(r -> r.locks().reopening(asked.id()))).contains(asked.decided(decision));
        assertThat(store.list(r -> r.locks().reopenings(school, Sample.YEAR))).containsExactly(asked.decided(decision));
        assertThatThrownBy(() -> decide(asked, decision)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aCorrectionGrowsByStepsAndOfTwoWhoTakeTheSameOneIsTold() {
        Sample sample = Sample.in(store, 1);
        Correction.Step first = new Correction.Step(Correction.State.PROPOSED, "gvbm", "", Sample.NOW);
        Correction proposed = store.write(r -> {
            Correction correction = new Correction(
                    new CorrectionId(sample.school().id(), r.corrections().next()),
                    sample.sheet(),
                    sample.pupil(),
                    "ck",
                    1,
                    Score.of(60),
                    null,
                    "chấm nhầm",
                    List.of(first));
            r.corrections().add(correction);
            return correction;
        });
        Correction confirmed = proposed.with(new Correction.Step(Correction.State.CONFIRMED, "gvcn", "đúng", LATER));
        step(confirmed);

        assertThat(store.one(r -> r.corrections().find(proposed.id()))).contains(confirmed);
        assertThat(store.list(r -> r.corrections().of(sample.clazz()))).containsExactly(confirmed);
        assertThat(store.list(r -> r.corrections().of(sample.school().id()))).containsExactly(confirmed);
        assertThatThrownBy(
                        () -> step(proposed.with(new Correction.Step(Correction.State.REJECTED, "gvcn", "sai", LATER))))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void anApprovalGrowsByStepsOfItsPeriod() {
        Sample sample = Sample.in(store, 0);
        Approval none = new Approval(sample.clazz(), Period.HK1, List.of());
        Approval confirmed = none.with(new Approval.Step(Approval.State.CONFIRMED, "gvcn", "", Sample.NOW));
        assertThat(store.one(r -> Optional.of(r.approvals().of(sample.clazz(), Period.HK1))))
                .contains(none);
        approve(confirmed);
        assertThat(store.one(r -> Optional.of(r.approvals().of(sample.clazz(), Period.HK1))))
                .contains(confirmed);
        assertThat(store.one(r -> Optional.of(r.approvals().of(sample.clazz(), Period.HK2))
                        .map(Approval::steps)))
                .contains(List.of());
        assertThatThrownBy(() -> approve(confirmed)).isInstanceOf(StaleRecordException.class);
    }

    private void approve(Approval approval) {
        store.write(r -> {
            r.approvals().addStep(approval);
            return approval;
        });
    }

    private void lift(Lock lock, Lock.Lift lift) {
        store.write(r -> {
            r.locks().lift(lock.unit(), lock.number(), lift);
            return lock;
        });
    }

    private void decide(Reopening reopening, Reopening.Decision decision) {
        store.write(r -> {
            r.locks().decide(reopening.id(), decision);
            return reopening;
        });
    }

    private void step(Correction correction) {
        store.write(r -> {
            r.corrections().addStep(correction);
            return correction;
        });
    }

    private static Deadline deadline(long unit, long number, @Nullable Slot slot, @Nullable Instant due, Instant at) {
        return new Deadline(unit, number, Sample.YEAR, Period.HK1, LockPart.MARKS, slot, due, "CV 12", "phong", at);
    }
}
