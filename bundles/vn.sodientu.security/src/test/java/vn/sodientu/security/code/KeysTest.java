package vn.sodientu.security.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.code.CodeKey;

final class KeysTest {
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theVectorsOfRfc4648AreMetWithoutPadding(String plain, String encoded) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.encode(bytes)).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(bytes);
    }

    @Test
    void anotherLetterIsNoBase32() {
        assertThatThrownBy(() -> Base32.decode("MZ1W")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyHas160BitsAndIsShownForTypingAndForTheApp() {
        String secret = Keys.make(new SecureRandom());
        assertThat(Base32.decode(secret)).hasSize(20);
        CodeKey shown = Keys.shown("hieutruong", "JBSWY3DPEHPK3PXP");
        assertThat(shown.text()).isEqualTo("JBSW Y3DP EHPK 3PXP");
        assertThat(shown.address())
                .isEqualTo("otpauth://totp/S%E1%BB%95%20%C4%90i%E1%BB%87n%20T%E1%BB%AD%3Ahieutruong"
                        + "?secret=JBSWY3DPEHPK3PXP&issuer=S%E1%BB%95%20%C4%90i%E1%BB%87n%20T%E1%BB%AD"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void tenRecoveryCodesDifferAndTheirDigestForgivesHowTheyAreTyped() {
        List<String> codes = RecoveryCodes.make(new SecureRandom());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> assertThat(code).matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"));
        assertThat(RecoveryCodes.digest("lan", "abcd-efgh-ijkl-mnop"))
                .isEqualTo(RecoveryCodes.digest("lan", " ABCDefghIJKL mnop"))
                .isNotEqualTo(RecoveryCodes.digest("mai", "abcd-efgh-ijkl-mnop"));
    }
}
