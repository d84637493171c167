package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.sheet.MarkEntry;

/** What only happens where several transactions run at once in the database. */
abstract class SharedServerContract {
    private static final int PATIENCE_SECONDS = 60;
    private final TestStore store;

    SharedServerContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void aReaderSeesOneStateHoweverMuchIsWrittenMeanwhile() throws Exception {
        Sample sample = Sample.in(store, 1);
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);

        List<Integer> seen = Together.run(2, thread -> {
            if (thread == 0) {
                return store.read(r -> {
                    int before = r.marks().current(sample.clazz()).size();
                    read.countDown();
                    await(written);
                    return before + r.marks().current(sample.clazz()).size();
                });
            }
            await(read);
            int size = store.write(r -> {
                r.marks().append(List.of(entry(sample)));
                return r.marks().current(sample.clazz()).size();
            });
            written.countDown();
            return size;
        });

        assertThat(seen).containsExactly(0, 1);
    }

    @Test
    void oneOfTwoWritersThatBlockEachOtherIsRunAgain() throws Exception {
        Sample one = Sample.in(store, 1);
        Sample two = Sample.in(store, 1);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        Together.run(2, thread -> {
            ClassId first = thread == 0 ? one.clazz() : two.clazz();
            ClassId second = thread == 0 ? two.clazz() : one.clazz();
            return store.write(r -> {
                r.marks().current(first);
                if (runs.incrementAndGet() <= 2) {
                    await(bothHoldOne);
                }
                return r.marks().current(second).size();
            });
        });

        assertThat(runs.get()).isGreaterThan(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.BrokenBarrierException
                | java.util.concurrent.TimeoutException
                | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MarkEntry entry(Sample sample) {
        return new MarkEntry(sample.sheet(), sample.pupil(), "tx1", 1, Score.of(70), "gv", Sample.NOW, "UI");
    }
}
