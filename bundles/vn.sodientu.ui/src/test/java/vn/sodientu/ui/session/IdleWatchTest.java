package vn.sodientu.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    @Test
    void halfAnHourWithoutWorkEndsTheSession() {
        var watch = new IdleWatch(START);
        assertThat(watch.isOver(START.plus(IdleWatch.LIMIT).minusMillis(1))).isFalse();
        assertThat(watch.isOver(START.plus(IdleWatch.LIMIT))).isTrue();
    }

    @Test
    void workBeginsTheHalfHourAnew() {
        var watch = new IdleWatch(START);
        watch.worked(START.plusSeconds(1_700));
        assertThat(watch.isOver(START.plusSeconds(1_900))).isFalse();
    }
}
