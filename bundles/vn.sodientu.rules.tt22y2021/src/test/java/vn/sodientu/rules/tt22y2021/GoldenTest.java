package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.api.spi.rules.GoldenFile;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.GoldenCase;

/** The cases the server judges before it offers the circular. */
class GoldenTest {
    static Stream<Regulation> regulations() {
        return Stream.of(Pupils.REGULATION);
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

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> GoldenFile.read(Pupils.REGULATION, GoldenTest.class, "/golden/none.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/golden/none.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "columns,7 columns",
        "mark,11 is no mark",
        "missing,no marks for VAN",
        "subject,XYZ",
        "pair,no name=value",
        "name,named awrd",
        "setting,TT22.topics.extraMark",
        "comma,the decimal sign is a point",
        "absences,absences none is no whole number"
    })
    void aLineThatCannotBeReadIsNamed(String file, String words) {
        String path = "/bad-golden/" + file + ".csv";
        assertThatThrownBy(() -> GoldenFile.read(Pupils.REGULATION, GoldenTest.class, path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path + ", line 3: ")
                .satisfies(
                        fault -> assertThat(String.valueOf(fault.getMessage()).replace("\"", ""))
                                .contains(words));
    }
}
