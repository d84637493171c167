package vn.sodientu.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.year.Term;

@Timeout(60)
class TwoWritersTest {
    private final World world = new World();
    private final SheetId toan = world.sheet("TOAN", Term.HK1);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void ofTwoWritersOfOneCellOneWinsAndTheOtherSeesWhatTheFirstWrote() throws Exception {
        List<EntryOutcome> outcomes =
                atOnce(world.marks(toan, cell(0, "tx1", 0, "8")), world.marks(toan, cell(0, "tx1", 0, "6")));

        assertThat(outcomes).hasAtLeastOneElementOfType(EntryOutcome.Accepted.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(EntryOutcome.Conflict.class);
        assertThat(cells(outcomes)).hasSize(2).allMatch(cell -> cell.version() == 1);
        assertThat(cells(outcomes).get(0)).isEqualTo(cells(outcomes).get(1));
        assertThat(world.register
                        .history(world.clerk, toan, world.pupils.get(0), "tx1")
                        .orThrow())
                .hasSize(1);
    }

    @Test
    void twoWritersOfTwoCellsBothSucceed() throws Exception {
        List<EntryOutcome> outcomes =
                atOnce(world.marks(toan, cell(0, "tx1", 0, "8")), world.marks(toan, cell(1, "tx1", 0, "6")));

        assertThat(outcomes).hasOnlyElementsOfType(EntryOutcome.Accepted.class);
        assertThat(world.audit("marks.enter")).hasSize(2);
    }

    @Test
    void oneRequestSentTwiceAtOnceIsEnteredOnce() throws Exception {
        EnterMarks command = World.keyed(world.marks(toan, cell(0, "tx1", 0, "8")), "k1");

        assertThat(atOnce(command, command)).hasOnlyElementsOfType(EntryOutcome.Accepted.class);
        assertThat(world.audit("marks.enter")).hasSize(1);
    }

    /** Both transactions have done their work before either commits; later attempts run freely. */
    private List<EntryOutcome> atOnce(EnterMarks first, EnterMarks second) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        world.store.beforeCommit(() -> {
            if (attempts.incrementAndGet() <= 2) {
                await(both);
            }
        });
        Future<EntryOutcome> one = threads.submit(() -> world.register.enter(world.clerk, first));
        Future<EntryOutcome> two = threads.submit(() -> world.register.enter(world.clerk, second));
        return List.of(one.get(), two.get());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (BrokenBarrierException | TimeoutException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Cell> cells(List<EntryOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof EntryOutcome.Accepted accepted
                        ? accepted.cells().stream()
                        : ((EntryOutcome.Conflict) outcome).current().stream())
                .toList();
    }
}
