package vn.sodientu.domain.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8|8.0", "8.5|8.5", "8,5|8.5", "10|10.0", "10,0|10.0", "0|0.0", " 7,50 |7.5", "08|8.0"})
    void aScoreIsReadInEveryWayPeopleWriteIt(String text, String code) {
        assertThat(MarkText.parse(text)).map(Mark::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Đ,D", "đ,D", "D,D", "đạt,D", "CĐ,CD", "cđ,CD", "CD,CD", "Chưa đạt,CD"})
    void aCommentIsReadInEveryWayPeopleWriteIt(String text, String code) {
        assertThat(MarkText.parse(text)).map(Mark::code).contains(code);
    }

    @Test
    void aDecomposedLetterIsTheSameLetter() {
        assertThat(MarkText.parse("Chưa đa\u0323t")).contains(Comment.FAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "10.1", "11", "100", "-1", "8.25", "8.", ".5", "8..5", "x", "8 5", "Đ Đ", "1e1"})
    void anythingElseIsNoMarkAndNothingIsGuessed(String text) {
        assertThat(MarkText.parse(text)).isEmpty();
    }

    @Test
    void aScoreHasACodeADisplayAndAnOrder() {
        assertThat(new Score(85).code()).isEqualTo("8.5");
        assertThat(new Score(85).display()).isEqualTo("8,5");
        assertThat(new Score(100).display()).isEqualTo("10,0");
        assertThat(new Score(84)).isLessThan(new Score(85));
        assertThat(Comment.PASS.display()).isEqualTo("Đ");
        assertThat(Comment.FAIL.display()).isEqualTo("CĐ");
    }

    @Test
    void thereAreNoScoresOutsideZeroToTen() {
        assertThat(Score.of(0)).isEqualTo(new Score(0));
        assertThat(Score.of(100)).isEqualTo(new Score(100)).isSameAs(Score.of(100));
        assertThatThrownBy(() -> Score.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.of(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
