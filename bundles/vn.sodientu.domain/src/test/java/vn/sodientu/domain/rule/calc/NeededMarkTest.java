package vn.sodientu.domain.rule.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Rounding;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.TermMarks;

/** The needed mark, both sides of each boundary, and against all 101 marks. */
class NeededMarkTest {
    private static final Weights WEIGHTS = new Weights(1, 2, 3);
    private static final TermShares SHARES = new TermShares(1, 2);
    private static final int OUT_OF_REACH = Score.MAX_TENTHS + 1;

    @ParameterizedTest
    @CsvSource({
        // (24.5 + 16 + 3x) : 8 >= 7.95 needs x >= 7.7
        "8.0 8.0 8.5,8.0,80,77",
        // 0.1 less among the regular marks: 24.4 + 16 + 23.1 = 63.5 < 63.6
        "8.0 8.0 8.4,8.0,80,78",
        "8.0 8.0 8.0,8.0,80,79",
        // sure: 5 marks of 10.0 and a last of 0 make (30 + 20) : 8 = 6.25 -> 6.3
        "10 10 10,10,63,0",
        "10 10 10,10,64,3",
        // out of reach: (0 + 0 + 30) : 8 = 3.75 -> 3.8
        "0 0 0,0,38,100",
        "0 0 0,0,39,103"
    })
    void theLeastLastMarkLiftsTheAverageToTheThreshold(String regular, String periodic, int threshold, int needed) {
        assertThat(WEIGHTS.neededLast(marks(regular, periodic, ""), false, threshold))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        // (7.7 + 2y) : 3 >= 7.95 needs y >= 8.1
        "77,80,81",
        "76,80,82",
        "80,80,80",
        "100,35,2",
        "100,34,1",
        "100,33,0",
        "0,66,99",
        "0,67,100",
        "0,68,102"
    })
    void theLeastSecondTermLiftsTheYear(int first, int threshold, int needed) {
        assertThat(SHARES.neededSecond(first, threshold)).isEqualTo(needed);
    }

    @Test
    void whatCanBeHadEndsWithTen() {
        assertThat(NeededMark.canBeHad(100)).isTrue();
        assertThat(NeededMark.canBeHad(101)).isFalse();
    }

    @Test
    void everyTermAgreesWithTryingAllMarks() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            boolean topics = random.nextBoolean();
            TermMarks marks = new TermMarks(
                    scores(random, 1 + random.nextInt(5)),
                    scores(random, 1 + random.nextInt(3)),
                    scores(random, topics ? random.nextInt(4) : 0),
                    null);
            for (int threshold : new int[] {20, 35, 50, 65, 80, 90}) {
                same(
                        WEIGHTS.neededLast(marks, topics, threshold),
                        last -> WEIGHTS.average(
                                new TermMarks(marks.regular(), marks.periodic(), marks.topics(), Score.of(last)),
                                topics),
                        threshold);
            }
        }
    }

    @Test
    void everyYearAgreesWithTryingAllAverages() {
        for (int first = 0; first <= Score.MAX_TENTHS; first++) {
            for (int threshold = 1; threshold <= Score.MAX_TENTHS; threshold++) {
                int hk1 = first;
                same(SHARES.neededSecond(hk1, threshold), hk2 -> SHARES.year(hk1, hk2), threshold);
            }
        }
    }

    @Test
    void everySumAgreesWithTryingAllMarks() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            int weight = 1 + random.nextInt(3);
            int divisor = weight + random.nextInt(12);
            int sum = random.nextInt((divisor - weight) * 100 + 1);
            int threshold = 1 + random.nextInt(100);
            same(
                    NeededMark.least(sum, weight, divisor, threshold),
                    mark -> Rounding.halfUp(sum + weight * mark, divisor),
                    threshold);
        }
    }

    private static void same(int needed, IntUnaryOperator average, int threshold) {
        int least = 0;
        while (least <= Score.MAX_TENTHS && average.applyAsInt(least) < threshold) {
            least++;
        }
        assertThat(Math.min(needed, OUT_OF_REACH)).isEqualTo(least);
    }

    private static TermMarks marks(String regular, String periodic, String topics) {
        return new TermMarks(scores(regular), scores(periodic), scores(topics), null);
    }

    private static List<Mark> scores(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> MarkText.parse(word).orElseThrow())
                .toList();
    }

    private static List<Mark> scores(Random random, int count) {
        return Stream.<Mark>generate(() -> Score.of(random.nextInt(101)))
                .limit(count)
                .toList();
    }
}
