package vn.sodientu.print.render;

import java.time.Duration;

/** When a rendering must be over. Asked at every element, every drawn text and every page. */
final class Deadline {
    private final long end;
    private volatile boolean cancelled;

    Deadline(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Ends the rendering at its next element. */
    void cancel() {
        cancelled = true;
    }

    /** Throws when the time is over. */
    void check() {
        if (cancelled || System.nanoTime() - end > 0) {
            throw new PrintFault(PrintFault.Kind.DEADLINE, "Time is over");
        }
    }
}
