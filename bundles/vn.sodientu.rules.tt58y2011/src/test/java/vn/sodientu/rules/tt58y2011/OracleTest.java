package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.api.spi.rules.Regulation;

/**
 * A million random pupils of each circular against the oracle: 0 differences. {@code -Dsodientu.oracle.pupils=N} judges
 * fewer or more.
 */
class OracleTest {
    private static final int PUPILS = Integer.getInteger("sodientu.oracle.pupils", 1_000_000);
    private static final int PARTS = 10;

    @Test
    void theCircularAsIssuedAgreesWithTheOracle() {
        run(seed -> new Agreement(Pupils.ISSUED, seed));
    }

    @Test
    void theAmendedCircularAgreesWithTheOracle() {
        run(seed -> new Agreement(Pupils.AMENDED, seed));
    }

    @ParameterizedTest
    @CsvSource({
        "TT58,false,true,false",
        "TT58,true,false,false",
        "TT58,true,true,true",
        "TT58,false,false,true",
        "TT58_26,false,true,false",
        "TT58_26,true,false,false",
        "TT58_26,true,true,true",
        "TT58_26,false,false,true"
    })
    void everyReadingAgreesWithTheOracle(String code, boolean poor, boolean fair, boolean core) {
        Regulation regulation = Pupils.regulation(code)
                .with(Map.of(
                        code + ".clause6.excellentFellToPoor", poor ? "YES" : "NO",
                        code + ".clause6.measuredAgainstFair", fair ? "YES" : "NO",
                        code + ".clause6.culpritMayBeCore", core ? "YES" : "NO"));
        Readings readings = new Readings(poor, fair, core);
        agree(
                seed -> new Agreement(regulation, readings, new RandomPupils(seed, Agreement.issued(regulation))),
                PUPILS / PARTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT58", "TT58_26"})
    void reducedMinimaAgreeWithTheOracle(String code) {
        Regulation regulation =
                Pupils.regulation(code).with(Map.of(code + ".regular.hk1", "1,1,3", code + ".regular.hk2", "1,2,3"));
        agree(
                seed -> new Agreement(
                        regulation,
                        new Readings(true, true, false),
                        new RandomPupils(seed, Agreement.issued(regulation), true)),
                PUPILS / PARTS);
    }

    private static List<Agreement> agree(LongFunction<Agreement> start, int pupils) {
        return LongStream.range(0, PARTS)
                .parallel()
                .mapToObj(seed -> start.apply(seed).run(pupils / PARTS))
                .toList();
    }

    private static void run(LongFunction<Agreement> start) {
        List<Agreement> parts = agree(start, PUPILS);
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
