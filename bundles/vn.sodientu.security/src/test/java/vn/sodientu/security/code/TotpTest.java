package vn.sodientu.security.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final int EIGHT_DIGITS = 100_000_000;
    private static final Instant NOW = Instant.parse("2026-01-05T01:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfRfc6238AppendixBAreMet(long second, String expected) {
        long step = Totp.step(Instant.ofEpochSecond(second));
        assertThat("%08d".formatted(Totp.truncated(SECRET, step) % EIGHT_DIGITS))
                .isEqualTo(expected);
        assertThat(Totp.code(SECRET, step)).isEqualTo(expected.substring(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void theVectorsOfRfc4226AppendixDAreMet(long counter, String expected) {
        assertThat(Totp.code(SECRET, counter)).isEqualTo(expected);
    }

    @Test
    void aStepLastsThirtySeconds() {
        assertThat(Stream.of(0, 29, 30, 59, 60).map(second -> Totp.step(Instant.ofEpochSecond(second))))
                .containsExactly(0L, 0L, 1L, 1L, 2L);
    }

    @Test
    void oneStepOfDriftIsAcceptedAndTwoAreNot() {
        long now = Totp.step(NOW);
        for (long step = now - 1; step <= now + 1; step++) {
            assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step), NOW, 0)).hasValue(step);
        }
        for (long step : new long[] {now - 2, now + 2}) {
            assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step), NOW, 0)).isEmpty();
        }
    }

    @Test
    void aStepThatWasUsedAndAllBeforeItAreRefused() {
        long now = Totp.step(NOW);
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, now), NOW, now)).isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, now - 1), NOW, now)).isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, now + 1), NOW, now)).hasValue(now + 1);
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (String text : new String[] {"", "12345", "abcdef", "1234567", "１２３４５６"}) {
            assertThat(Totp.accepted(SECRET, text, NOW, 0)).isEmpty();
        }
    }
}
