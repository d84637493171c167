package vn.sodientu.rules.@NAME@;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.api.spi.rules.GoldenFile;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.Reason;

/** The golden cases, and the table of the tests, written in the same way: inputs, expected, article. */
class TablesTest {
    private static final Regulation REGULATION = new LocalRegulation("1.0.0");

    static Stream<GoldenCase> cases() {
        List<GoldenCase> tables = GoldenFile.read(REGULATION, TablesTest.class, "/cases/tables.csv");
        return Stream.concat(REGULATION.goldenCases().stream(), tables.stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseComesOut(GoldenCase golden) {
        Regulation settled = REGULATION.with(golden.settings());
        assertThat(settled.check(golden.input())).as(golden.id()).isEmpty();
        assertThat(golden.differences(settled.evaluate(golden.input(), false)))
                .as(golden.id() + ", " + golden.article())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsExplained(GoldenCase golden) {
        Regulation settled = REGULATION.with(golden.settings());
        assertThat(settled.evaluate(golden.input(), true).explanation())
                .as(golden.id())
                .extracting(Reason::topic)
                .contains(Reason.Topic.SUBJECT, Reason.Topic.LEVEL, Reason.Topic.PROMOTION);
    }

    @Test
    void everyLevelHasItsWord() {
        assertThat(REGULATION.conductCodes())
                .allSatisfy(code ->
                        assertThat(REGULATION.label(CodeKind.LEVEL, code).vi()).isNotEqualTo(code));
    }
}
