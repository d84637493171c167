package vn.sodientu.modules.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true. */
@FunctionalInterface
interface Patience {
    /** Whether it became true within the time. */
    boolean until(Duration longest, BooleanSupplier condition);

    /** Looks every 20 ms; an interrupt ends the wait as if the time were over. */
    static boolean polling(Duration longest, BooleanSupplier condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return condition.getAsBoolean();
            }
        }
        return true;
    }
}
