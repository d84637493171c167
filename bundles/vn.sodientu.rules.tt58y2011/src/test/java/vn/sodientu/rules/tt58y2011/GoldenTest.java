package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.GoldenCase;

/** The cases the server judges before it offers the circular. */
class GoldenTest {
    static Stream<Regulation> regulations() {
        return Stream.of(Pupils.ISSUED, Pupils.AMENDED);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void everyGoldenCaseComesOut(Regulation regulation) {
        assertThat(regulation.goldenCases()).hasSizeGreaterThan(30).allSatisfy(golden -> {
            Regulation settled = regulation.with(golden.settings());
            assertThat(settled.check(golden.input())).as(golden.id()).isEmpty();
            assertThat(golden.differences(settled.evaluate(golden.input(), false)))
                    .as(golden.id())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void everyGoldenCaseHasAnIdOfItsOwnAndAnArticle(Regulation regulation) {
        assertThat(regulation.goldenCases()).extracting(GoldenCase::id).doesNotHaveDuplicates();
        assertThat(regulation.goldenCases()).allMatch(golden -> golden.article().startsWith("Đ"));
    }
}
