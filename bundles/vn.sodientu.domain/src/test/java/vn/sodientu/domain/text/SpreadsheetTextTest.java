package vn.sodientu.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|'/c calc'!A1",
                "+84 123",
                "-2+3",
                "@SUM(A1)",
                "\tLò",
                "\r=1",
                "\n=1",
                " =HYPERLINK(\"x\")",
                "\u00a0=1",
                "\u200b=1",
                "＝1",
                "|x"
            })
    void whatAProgramCouldRunIsMarkedAsText(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lò Thị Lan", "8,5", "-1", "+3,5", "-", "8A=9A", "a@b.vn", "0912 345 678", "'=1"})
    void whatIsOnlyReadStaysAsItIs(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }
}
