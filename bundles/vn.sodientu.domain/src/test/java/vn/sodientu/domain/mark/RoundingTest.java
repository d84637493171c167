package vn.sodientu.domain.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({"645,10,65", "643,10,64", "890,13,68", "516,8,65", "515,8,64", "475,9,53", "0,7,0", "5,10,1", "4,10,0"})
    void aHalfGoesUp(int dividend, int divisor, int rounded) {
        assertThat(Rounding.halfUp(dividend, divisor)).isEqualTo(rounded);
    }

    @Test
    void everySumOfATermIsRoundedAsADecimalIs() {
        for (int divisor = 1; divisor <= 20; divisor++) {
            for (int sum = 0; sum <= 100 * divisor; sum++) {
                int expected = new BigDecimal(sum)
                        .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                        .intValueExact();
                assertThat(Rounding.halfUp(sum, divisor)).isEqualTo(expected);
            }
        }
    }

    @Test
    void negativeSumsAndEmptyDivisorsAreRefused() {
        assertThatThrownBy(() -> Rounding.halfUp(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rounding.halfUp(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
