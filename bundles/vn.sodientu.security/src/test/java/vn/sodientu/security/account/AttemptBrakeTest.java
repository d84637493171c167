package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.security.SetClock;

final class AttemptBrakeTest {
    private final SetClock clock = new SetClock("2025-11-20T03:00:00Z");
    private final AttemptBrake brake = new AttemptBrake(clock, 3, Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({"0,0", "3,0", "4,2", "5,4", "8,32", "9,60", "10,60", "200,60"})
    void theWaitDoublesAfterTheFreeFailuresUpToItsBound(int failures, long expected) {
        fail(failures);
        assertThat(brake.secondsLeft("lan")).isEqualTo(expected);
    }

    @Test
    void theWaitRunsDownAndIsRoundedUp() {
        fail(4);
        clock.pass(Duration.ofMillis(1001));
        assertThat(brake.secondsLeft("lan")).isEqualTo(1);
        clock.pass(Duration.ofMillis(999));
        assertThat(brake.secondsLeft("lan")).isZero();
    }

    @Test
    void aSuccessForgivesAll() {
        fail(8);
        brake.succeeded("lan");
        assertThat(brake.secondsLeft("lan")).isZero();
    }

    @Test
    void aQuietQuarterOfAnHourForgivesAllAndNotASecondLess() {
        fail(3);
        clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        fail(1);
        assertThat(brake.secondsLeft("lan")).isEqualTo(2);
        clock.pass(Duration.ofMinutes(15));
        fail(1);
        assertThat(brake.secondsLeft("lan")).isZero();
    }

    @Test
    void aFloodOfNamesDoesNotFillTheMemory() {
        for (int i = 0; i < 10_050; i++) {
            brake.failed("ten" + i);
        }
        assertThat(brake.size()).isEqualTo(10_000);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brake.failed("lan");
        }
    }
}
