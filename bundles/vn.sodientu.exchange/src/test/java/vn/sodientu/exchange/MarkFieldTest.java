package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkFieldTest {
    @ParameterizedTest
    @CsvSource({"ĐĐGtx1,tx1", "ĐĐGtx 4,tx4", "ĐĐGgk,gk", "ĐĐG (cuối kì) ck,ck", "KTtx2,tx2", "KTđk1,dk1", "KT hk,hk"})
    void headingsOfMarksGiveTheColumnOfThePlan(String heading, String column) {
        assertThat(MarkField.of(Heading.key(heading))).contains(new MarkField(MarkField.Part.MARK, column));
    }

    @Test
    void remarksAndAveragesAreNotRead() {
        assertThat(MarkField.of(Heading.key("Nhận xét"))).isEmpty();
        assertThat(MarkField.of(Heading.key("ĐTBmhk"))).isEmpty();
    }
}
