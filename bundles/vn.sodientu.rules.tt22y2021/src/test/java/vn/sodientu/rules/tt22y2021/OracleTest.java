package vn.sodientu.rules.tt22y2021;

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
import vn.sodientu.api.spi.rules.Regulation;

/**
 * A million random pupils of each circular against the oracle: 0 differences. {@code -Dsodientu.oracle.pupils=N} judges
 * fewer or more.
 */
class OracleTest {
    private static final int PUPILS = Integer.getInteger("sodientu.oracle.pupils", 1_000_000);
    private static final int PARTS = 10;

    @Test
    void theRulesAgreeWithTheOracleOnRandomPupils() {
        run(Agreement::new, PUPILS);
    }

    @ParameterizedTest
    @CsvSource({"true,true,true", "false,false,true", "true,false,true", "false,true,false", "true,false,false"})
    void everyReadingAgreesWithTheOracle(boolean lift, boolean comments, boolean afterTraining) {
        Regulation regulation = Pupils.REGULATION.with(Map.of(
                "TT22.adjustment.sole", lift ? "LIFT" : "EXCLUDE",
                "TT22.adjustment.commentSubjectCounts", comments ? "YES" : "NO",
                "TT22.reassessAfterTraining", afterTraining ? "YES" : "NO"));
        Oracle oracle = new Oracle(lift, comments, afterTraining);
        agree(seed -> new Agreement(regulation, oracle, new RandomPupils(seed)), PUPILS / PARTS);
    }

    @ParameterizedTest
    @CsvSource({"YES,'2,3,4',2,false", "NO,'1,2,3',1,true", "YES,'1,2,3',1,true"})
    void topicsAsAMarkMoreAndReducedMinimaAgreeWithTheOracle(
            String extraMark, String regular, String comment, boolean fewer) {
        Regulation regulation = Pupils.REGULATION.with(Map.of(
                "TT22.topics.extraMark", extraMark,
                "TT22.regular.hk1", regular,
                "TT22.regular.hk2", regular,
                "TT22.comment.hk1", comment,
                "TT22.comment.hk2", comment));
        boolean extra = extraMark.equals("YES");
        agree(seed -> new Agreement(regulation, Oracle.STANDARD, new RandomPupils(seed, extra, fewer)), PUPILS / PARTS);
    }

    private static List<Agreement> agree(LongFunction<Agreement> start, int pupils) {
        return LongStream.range(0, PARTS)
                .parallel()
                .mapToObj(seed -> start.apply(seed).run(pupils / PARTS))
                .toList();
    }

    private static void run(LongFunction<Agreement> start, int pupils) {
        List<Agreement> parts = agree(start, pupils);
        Set<String> seen =
                parts.stream().flatMap(part -> part.seen.keySet().stream()).collect(Collectors.toSet());
        assertThat(parts.stream().mapToLong(part -> part.ties).sum())
                .as("averages exactly on a rounding boundary")
                .isGreaterThan(pupils / 2);
        assertThat(seen)
                .as("every level, adjustment, award and way into the next year occurs")
                .contains("T", "K", "D", "CD", "D>K", "CD>D", "HSG", "HSXS", "PROMOTED", "RETAINED", "REASSESS")
                .contains("SUMMER_TRAINING", "SUMMER_TRAINING_AND_REASSESS", "after PROMOTED", "after RETAINED");
    }
}
