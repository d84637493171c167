package vn.sodientu.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(30), Duration.ofHours(12));

    @Test
    void halfAnHourWithoutWorkEndsTheSession() {
        var watch = new IdleWatch(LIMITS, START);
        assertThat(watch.isOver(START.plus(LIMITS.idle()).minusMillis(1))).isFalse();
        assertThat(watch.isOver(START.plus(LIMITS.idle()))).isTrue();
    }

    @Test
    void workBeginsTheHalfHourAnew() {
        var watch = new IdleWatch(LIMITS, START);
        watch.worked(START.plusSeconds(1_700));
        assertThat(watch.isOver(START.plusSeconds(1_900))).isFalse();
    }

    @Test
    void twelveHoursEndTheSessionOfTheBusiest() {
        var watch = new IdleWatch(LIMITS, START);
        Instant end = START.plus(LIMITS.longest());
        watch.worked(end.minusMillis(1));
        assertThat(watch.isOver(end.minusMillis(1))).isFalse();
        assertThat(watch.isOver(end)).isTrue();
    }
}
