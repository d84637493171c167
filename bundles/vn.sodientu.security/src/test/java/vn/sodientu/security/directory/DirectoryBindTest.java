package vn.sodientu.security.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a real LDAP server. */
final class DirectoryBindTest {
    private static final String PASSWORD = "mật khẩu của Lan";

    private static TestKeys keys;
    private static TestKeys otherKeys;

    private TestDirectory directory;

    @BeforeAll
    static void make(@TempDir Path folder) throws Exception {
        keys = TestKeys.make(folder, "localhost");
        otherKeys = TestKeys.make(folder, "ldap.example");
    }

    @BeforeEach
    void start() throws Exception {
        directory = new TestDirectory(keys);
    }

    @AfterEach
    void stop() {
        directory.close();
    }

    @Test
    void onlyTheRightPasswordOfTheRightEntryOpens() throws Exception {
        DirectoryBind bind = new DirectoryBind(directory.plain());
        assertThat(bind.matches("lan", PASSWORD)).isTrue();
        assertThat(bind.matches("lan", "sai")).isFalse();
        assertThat(bind.matches("mai", PASSWORD)).isFalse();
    }

    @Test
    void anEmptyPasswordIsNoPasswordThoughTheServerWouldTakeIt() throws Exception {
        assertThat(new DirectoryBind(directory.plain()).matches("lan", "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "l*", "lan)(uid=*", "*)(objectClass=*", "x)(|(uid=lan)", "la\\6e", "lan\u0000"})
    void aNameIsNeverAPartOfTheFilter(String name) throws Exception {
        assertThat(new DirectoryBind(directory.plain()).matches(name, PASSWORD)).isFalse();
    }

    @Test
    void aNameWithSignsOfTheFilterIsFoundAsItIs() throws Exception {
        directory.person("cn=odd", "o*(dd)\\", "mật khẩu lạ");
        assertThat(new DirectoryBind(directory.plain()).matches("o*(dd)\\", "mật khẩu lạ"))
                .isTrue();
    }

    @Test
    void ofTwoEntriesWithOneNameNoneSignsIn() throws Exception {
        directory.person("cn=other", "lan", PASSWORD);
        assertThat(new DirectoryBind(directory.plain()).matches("lan", PASSWORD))
                .isFalse();
    }

    @Test
    void aReaderWhoIsRefusedIsAFaultAndNotAWrongPassword() {
        DirectorySettings settings = TestDirectory.settings(directory.plain().url(), false, null, "another password");
        assertThatThrownBy(() -> new DirectoryBind(settings).matches("lan", PASSWORD))
                .isInstanceOf(DirectoryException.class);
    }

    @Test
    void aServerThatIsAwayIsAFaultAndNotAWrongPassword() {
        DirectoryBind bind = new DirectoryBind(directory.plain());
        directory.close();
        assertThatThrownBy(() -> bind.matches("lan", PASSWORD)).isInstanceOf(DirectoryException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEncryptedConnectionIsMadeToATrustedServerOnly(boolean startTls) throws Exception {
        TrustedServer trusted = TrustedServer.of(keys.certificate());
        DirectoryBind known = new DirectoryBind(directory.settings(startTls, trusted));
        assertThat(known.matches("lan", PASSWORD)).isTrue();
        assertThat(known.matches("lan", "sai")).isFalse();
        DirectoryBind unknown = new DirectoryBind(directory.settings(startTls, null));
        assertThatThrownBy(() -> unknown.matches("lan", PASSWORD)).isInstanceOf(DirectoryException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTrustedCertificateOfAnotherMachineIsRefused(boolean startTls) throws Exception {
        try (TestDirectory elsewhere = new TestDirectory(otherKeys)) {
            DirectoryBind bind =
                    new DirectoryBind(elsewhere.settings(startTls, TrustedServer.of(otherKeys.certificate())));
            assertThatThrownBy(() -> bind.matches("lan", PASSWORD)).isInstanceOf(DirectoryException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldap://192.0.2.7:389", "http://localhost", "ldap:///"})
    void passwordsNeverTravelInTheClear(String url) {
        assertThatThrownBy(() -> TestDirectory.settings(url, false, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void startTlsToAnotherMachineIsFineAndOverLdapsNonsense() {
        assertThat(TestDirectory.settings("ldap://192.0.2.7:389", true, null, "")
                        .startTls())
                .isTrue();
        assertThatThrownBy(() -> TestDirectory.settings("ldaps://192.0.2.7", true, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
