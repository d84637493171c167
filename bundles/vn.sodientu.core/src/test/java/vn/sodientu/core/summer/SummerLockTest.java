package vn.sodientu.core.summer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.year.Period;

class SummerLockTest {
    private final SummerWorld summer = new SummerWorld();
    private final World world = summer.world;

    @Test
    void aLockedSummerTakesNoRetestAndALockOfTheMarksDoesNotCloseIt() {
        summer.year(0, "4", "6", "Đ", "T");
        lock(LockPart.MARKS);
        summer.record(summer.item(0, "TOAN", "5", 0)).orThrow();
        lock(LockPart.SUMMER);

        Refusal refusal = World.refusal(summer.record(summer.item(0, "TOAN", "6", 1)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations().get(0).message().vi()).contains("Đã khóa", "trong hè");
    }

    private void lock(LockPart part) {
        LockArea area = new LockArea(World.YEAR, null, null, part, Period.YEAR, null, null, null);
        world.locks
                .lock(world.clerk, new NewLock(world.school, area, null, null, "hết hè", ""))
                .orThrow();
    }
}
