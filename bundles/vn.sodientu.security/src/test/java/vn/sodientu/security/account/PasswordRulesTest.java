package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chín-kí-t",
                "Matkhau123",
                "1234567890",
                "aaaabbbbcccc",
                "lan.nguyen",
                "Lan.Nguyen",
                "lan.nguyen2026",
                "@@lan.nguyen!"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(PasswordRules.fault("new", "lan.nguyen", password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mười-kí-tự", "Thu-nghiem-2026", "lan.nguyen thích mưa", "abcdabcdabcd"})
    void aLongOneOfItsOwnIsTaken(String password) {
        assertThat(PasswordRules.fault("new", "lan.nguyen", password)).isEmpty();
    }

    @Test
    void twoHundredCharactersAreTakenAndOneMoreIsNot() {
        String longest = "abcdefghij".repeat(20);
        assertThat(PasswordRules.fault("new", "lan", longest)).isEmpty();
        assertThat(PasswordRules.fault("new", "lan", longest + "k")).isPresent();
    }
}
