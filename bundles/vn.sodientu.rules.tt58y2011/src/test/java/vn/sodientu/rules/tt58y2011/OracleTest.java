package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random pupils against the oracle: 0 differences. A million of them take half a minute and more, so every build judges
 * some and {@code -Dsodientu.oracle.pupils=1000000} judges all.
 */
class OracleTest {
    private static final int PUPILS = Integer.getInteger("sodientu.oracle.pupils", 100_000);
    private static final int PARTS = 10;

    @Test
    void theCircularAsIssuedAgreesWithTheOracle() {
        run(seed -> new Agreement(Pupils.ISSUED, seed));
    }

    @Test
    void theAmendedCircularAgreesWithTheOracle() {
        run(seed -> new Agreement(Pupils.AMENDED, seed));
    }

    private static void run(LongFunction<Agreement> start) {
        List<Agreement> parts = LongStream.range(0, PARTS)
                .parallel()
                .mapToObj(seed -> start.apply(seed).run(PUPILS / PARTS))
                .toList();
        Set<String> seen =
                parts.stream().flatMap(part -> part.seen.keySet().stream()).collect(Collectors.toSet());
        assertThat(parts.stream().mapToLong(part -> part.ties).sum())
                .as("averages exactly on a rounding boundary")
                .isGreaterThan(PUPILS / 2);
        assertThat(seen)
                .as("every level, adjustment, award and way into the next year occurs")
                .contains("G", "K", "TB", "Y", "KEM", "TB>K", "Y>TB", "KEM>Y", "HSG", "HSTT", "none")
                .contains("PROMOTED", "RETAINED", "RETEST", "SUMMER_CONDUCT", "after PROMOTED", "after RETAINED");
    }
}
