package vn.sodientu.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClientAddressTest {
    @AfterEach
    void noProxies() {
        System.clearProperty(ClientAddress.PROPERTY);
    }

    @Test
    void headersOfAnUnknownProxyCountForNothing() {
        assertThat(ClientAddress.of("127.0.0.1", "10.1.1.1")).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.secure(false, "127.0.0.1", "https")).isFalse();
    }

    @Test
    void aTrustedProxySaysWhoseRequestItIs() {
        System.setProperty(ClientAddress.PROPERTY, "127.0.0.1, 10.0.0.2");
        assertThat(ClientAddress.of("127.0.0.1", "1.2.3.4, 10.9.9.9, 10.0.0.2")).isEqualTo("10.9.9.9");
        assertThat(ClientAddress.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", "10.0.0.2, ")).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("10.0.0.3", "10.9.9.9")).isEqualTo("10.0.0.3");
    }

    @Test
    void aTrustedProxySaysWhetherTheClientSpeaksHttps() {
        System.setProperty(ClientAddress.PROPERTY, "127.0.0.1");
        assertThat(ClientAddress.secure(false, "127.0.0.1", "HTTPS")).isTrue();
        assertThat(ClientAddress.secure(false, "127.0.0.1", "http")).isFalse();
        assertThat(ClientAddress.secure(false, "127.0.0.1", null)).isFalse();
        assertThat(ClientAddress.secure(false, "127.0.0.2", "https")).isFalse();
        assertThat(ClientAddress.secure(true, "127.0.0.2", null)).isTrue();
    }
}
