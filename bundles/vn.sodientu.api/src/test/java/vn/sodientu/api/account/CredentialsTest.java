package vn.sodientu.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @Test
    void basicIsUtf8AndThePasswordMayHoldColons() {
        assertThat(Credentials.parse("Basic " + encode("gvcn:mật:khẩu")))
                .contains(new Credentials.Basic("gvcn", "mật:khẩu"));
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertThat(Credentials.parse("bAsIc " + encode("a:b"))).contains(new Credentials.Basic("a", "b"));
        assertThat(Credentials.parse("BEARER abc.def")).contains(new Credentials.Bearer("abc.def"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic %%%", "Basic YWJj", "Basic OmI=", "Bearer", "Bearer  ", "Digest x"})
    void anythingElseIsNothing(String header) {
        assertThat(Credentials.parse(header)).isEmpty();
    }

    @Test
    void secretsDoNotShowInText() {
        assertThat(new Credentials.Basic("a", "secret").toString()).doesNotContain("secret");
        assertThat(new Credentials.Bearer("secret").toString()).doesNotContain("secret");
    }

    static String encode(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
