package vn.sodientu.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;

/** What is packed comes out as it went in. */
class TermMarksTest {
    private static final Mark EIGHT = Score.of(80);
    private static final Mark SIX = Score.of(65);

    @Test
    void everyMarkComesOutAsItWentIn() {
        List<Mark> all = new ArrayList<>(List.of(Comment.PASS, Comment.FAIL));
        for (int tenths = 0; tenths <= Score.MAX_TENTHS; tenths++) {
            all.add(Score.of(tenths));
        }
        for (Mark mark : all) {
            TermMarks marks = new TermMarks(List.of(mark, EIGHT), List.of(mark), List.of(mark, mark, SIX), mark);
            assertThat(marks.regular()).containsExactly(mark, EIGHT);
            assertThat(marks.periodic()).containsExactly(mark);
            assertThat(marks.topics()).containsExactly(mark, mark, SIX);
            assertThat(marks.last()).isEqualTo(mark);
        }
    }

    @Test
    void aTermWithoutMarksHasNone() {
        TermMarks none = TermMarks.none();
        assertThat(none.regular()).isEmpty();
        assertThat(none.periodic()).isEmpty();
        assertThat(none.topics()).isEmpty();
        assertThat(none.last()).isNull();
        assertThat(none.lastCode()).isEqualTo(-1);
        assertThat(none.regularSum()).isZero();
        assertThat(none.regularPassed()).isZero();
    }

    @Test
    void sumsAreThoseOfScoresAndNumbersThoseOfComments() {
        TermMarks scores = new TermMarks(List.of(EIGHT, SIX), List.of(SIX), List.of(EIGHT), SIX);
        assertThat(List.of(scores.regularSum(), scores.periodicSum(), scores.topicSum(), scores.lastCode()))
                .containsExactly(145, 65, 80, 65);
        assertThat(List.of(scores.regularPassed(), scores.periodicPassed(), scores.topicPassed()))
                .containsOnly(-1);
        assertThat(List.of(scores.regularCount(), scores.periodicCount(), scores.topicCount()))
                .containsExactly(2, 1, 1);
        TermMarks comments = new TermMarks(
                List.of(Comment.PASS, Comment.FAIL, Comment.PASS), List.of(Comment.FAIL), List.of(Comment.PASS), null);
        assertThat(List.of(comments.regularPassed(), comments.periodicPassed(), comments.topicPassed()))
                .containsExactly(2, 0, 1);
        assertThat(List.of(comments.regularSum(), comments.periodicSum(), comments.topicSum()))
                .allMatch(sum -> sum < 0);
    }

    @Test
    void aMixtureIsNeither() {
        TermMarks mixed = new TermMarks(List.of(EIGHT, Comment.PASS), List.of(), null);
        assertThat(mixed.regularSum()).isNegative();
        assertThat(mixed.regularPassed()).isEqualTo(-1);
    }

    @Test
    void termsAreEqualWhenEveryMarkStandsInTheSamePlace() {
        TermMarks marks = new TermMarks(List.of(EIGHT), List.of(EIGHT), List.of(EIGHT), EIGHT);
        assertThat(marks)
                .isEqualTo(new TermMarks(List.of(EIGHT), List.of(EIGHT), List.of(EIGHT), EIGHT))
                .hasSameHashCodeAs(new TermMarks(List.of(EIGHT), List.of(EIGHT), List.of(EIGHT), EIGHT))
                .isNotEqualTo(new TermMarks(List.of(EIGHT, EIGHT), List.of(), List.of(EIGHT), EIGHT))
                .isNotEqualTo(new TermMarks(List.of(EIGHT), List.of(EIGHT, EIGHT), List.of(), EIGHT))
                .isNotEqualTo(new TermMarks(List.of(EIGHT), List.of(EIGHT), List.of(EIGHT, EIGHT), null))
                .isNotEqualTo(new TermMarks(List.of(EIGHT), List.of(EIGHT), List.of(EIGHT), SIX))
                .isNotEqualTo("8");
        assertThat(marks)
                .hasToString("TermMarks[regular=[" + EIGHT + "], periodic=[" + EIGHT + "], topics=[" + EIGHT
                        + "], last=" + EIGHT + "]");
    }
}
