package vn.sodientu.domain.rule.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.text.LocalText;

/** Values of settings: given ones, standards, and what is refused. */
class RuleValuesTest {
    private static final Article ARTICLE = new Article("X", "Đ1");
    private static final LocalText TEXT = LocalText.same("?");
    private static final List<RuleSetting> SETTINGS = List.of(
            new RuleSetting(
                    "X.open",
                    TEXT,
                    new RuleSetting.OneOf(List.of(
                            new RuleSetting.Option(RuleValues.YES, TEXT), new RuleSetting.Option(RuleValues.NO, TEXT))),
                    RuleValues.YES,
                    ARTICLE),
            new RuleSetting("X.counts", TEXT, new RuleSetting.Counts(3, 1, 9999), "2,3,4", ARTICLE));

    @Test
    void whatIsNotGivenHasItsStandard() {
        RuleValues values = RuleValues.of(SETTINGS, Map.of("X.counts", "1, 2,3"));
        assertThat(values.yes("X.open")).isTrue();
        assertThat(values.counts("X.counts")).containsExactly(1, 2, 3);
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleValues.of(SETTINGS, Map.of("X.other", "1")));
        RuleValues values = RuleValues.of(SETTINGS, Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.value("X.other"))
                .withMessageContaining("X.other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X.open;yes;false",
                "X.open;NO;true",
                "X.counts;1,1,1;true",
                "X.counts;0,1,1;false",
                "X.counts;9999,1,1;true",
                "X.counts;10000,1,1;false",
                "X.counts;1,1;false",
                "X.counts;1,1,1,1;false",
                "X.counts;1,,1;false",
                "X.counts;1,-1,1;false",
                "X.counts;1,a,1;false"
            })
    void onlyPossibleValuesAreAccepted(String key, String value, boolean accepted) {
        if (accepted) {
            assertThat(RuleValues.of(SETTINGS, Map.of(key, value)).value(key)).isEqualTo(value);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleValues.of(SETTINGS, Map.of(key, value)))
                    .withMessageContaining(key);
        }
    }
}
