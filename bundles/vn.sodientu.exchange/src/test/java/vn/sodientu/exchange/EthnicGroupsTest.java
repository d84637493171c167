package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EthnicGroupsTest {
    @ParameterizedTest
    @CsvSource({"Thái,Thái", "thái,Thái", "Khơ mú,Khơ-mú", "Xinh Mun,Xinh-mun", "HMông,Mông", "La Ha,La Ha"})
    void spellingsInUseGiveTheNationalName(String text, String name) {
        assertThat(EthnicGroups.named(text)).contains(name);
    }

    @Test
    void aNameWithoutItsToneIsUnknown() {
        assertThat(EthnicGroups.named("Thai")).isEmpty();
        assertThat(EthnicGroups.named("Muong")).isEmpty();
    }

    @Test
    void nothingStaysNothing() {
        assertThat(EthnicGroups.named("")).contains("");
    }
}
