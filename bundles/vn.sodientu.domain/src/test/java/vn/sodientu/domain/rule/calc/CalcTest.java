package vn.sodientu.domain.rule.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.year.Period;

/** The arithmetic all circulars share. */
class CalcTest {
    private static final Weights WEIGHTS = new Weights(1, 2, 3);
    private static final TermShares SHARES = new TermShares(1, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "850;10; = 8,5",
                "645;10; = 6,45 ≈ 6,5",
                "515;8; = 6,4375 ≈ 6,4",
                "489;7; = 6,9857… ≈ 7,0",
                "194;3; = 6,4666… ≈ 6,5",
                "0;9; = 0,0",
                "1;8; = 0,0125 ≈ 0,0",
                "1000;10; = 10,0",
                "999;100; = 0,999 ≈ 1,0"
            })
    void aQuotientShowsWhatIsRounded(int dividend, int divisor, String text) {
        assertThat(DecimalText.equalsText(dividend, divisor)).isEqualTo(" " + text.strip());
    }

    @Test
    void aTermsAverageWeighsTheThreeGroups() {
        TermMarks marks = new TermMarks(scores(67, 67, 67), scores(60), new Score(65));
        assertThat(WEIGHTS.average(marks)).isEqualTo(65);
        assertThat(WEIGHTS.formula(marks, false)).isEqualTo("(6,7 + 6,7 + 6,7 + 2 × 6,0 + 3 × 6,5) : 8 = 6,45 ≈ 6,5");
    }

    @Test
    void marksThatAreNoScoresHaveNoAverage() {
        assertThat(WEIGHTS.average(new TermMarks(List.of(Comment.PASS), scores(60), new Score(65))))
                .isEqualTo(ResultCode.MISSING);
        assertThat(WEIGHTS.average(new TermMarks(scores(60), List.of(Comment.PASS), new Score(65))))
                .isEqualTo(ResultCode.MISSING);
        assertThat(WEIGHTS.average(new TermMarks(scores(60), scores(60), null))).isEqualTo(ResultCode.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "64,65,65",
        "79,80,80",
        "0,0,0",
        "-2,80,80",
        "80,-2,80",
        "-2,-2,-2",
        "-1,80,-1",
        "80,-1,-1",
        "-1,-2,-1",
        "-2,-1,-1",
        "-1,-1,-1",
        "101,102,102",
        "102,101,101",
        "-1,101,101",
        "102,-1,-1",
        "101,-2,101",
        "101,80,-1"
    })
    void theYearCountsTermTwoTwiceAndKeepsWhatOneTermHas(int hk1, int hk2, int year) {
        assertThat(SHARES.year(hk1, hk2)).isEqualTo(year);
    }

    @Test
    void theYearsFormulaUsesTheRoundedTerms() {
        assertThat(SHARES.formula(64, 65)).isEqualTo("(6,4 + 2 × 6,5) : 3 = 6,4666… ≈ 6,5");
    }

    @Test
    void resultCodesStandForMarks() {
        for (Mark mark : List.of(new Score(0), new Score(100), Comment.PASS, Comment.FAIL)) {
            assertThat(ResultCode.mark(ResultCode.of(mark))).isEqualTo(mark);
        }
        assertThat(ResultCode.mark(ResultCode.MISSING)).isNull();
        assertThat(ResultCode.mark(ResultCode.NOT_TAUGHT)).isNull();
        assertThat(ResultCode.display(ResultCode.MISSING)).isEqualTo("–");
        assertThat(ResultCode.display(ResultCode.FAIL)).isEqualTo("CĐ");
        assertThat(ResultCode.isScore(ResultCode.PASS)).isFalse();
        assertThat(ResultCode.isScore(ResultCode.MISSING)).isFalse();
    }

    @Test
    void aRangeAllowsItsEnds() {
        Range range = new Range(2, 4);
        assertThat(range.allows(1)).isFalse();
        assertThat(range.allows(2)).isTrue();
        assertThat(range.allows(4)).isTrue();
        assertThat(range.allows(5)).isFalse();
        assertThat(Range.exactly(1)).isEqualTo(new Range(1, 1));
    }

    @Test
    void aPeriodInsideASentenceIsInLowerCase() {
        assertThat(Explanation.inside(Period.HK1)).isEqualTo("học kì I");
        assertThat(Explanation.inside(Period.YEAR)).isEqualTo("cả năm");
    }

    @Test
    void onlySummerCodesTrainConduct() {
        assertThat(Promotions.trainsConduct(Promotions.SUMMER_CONDUCT)).isTrue();
        assertThat(Promotions.trainsConduct(Promotions.SUMMER_TRAINING_AND_REASSESS))
                .isTrue();
        assertThat(Promotions.trainsConduct(Promotions.RETEST)).isFalse();
        assertThat(Promotions.trainsConduct(Promotions.PROMOTED)).isFalse();
    }

    private static List<Mark> scores(int... tenths) {
        return Arrays.stream(tenths).<Mark>mapToObj(Score::of).toList();
    }
}
