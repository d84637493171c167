package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.security.FakeStore;
import vn.sodientu.security.SetClock;

final class FirstAdminTest {
    private final FakeStore store = new FakeStore();

    @Test
    void anEmptyDatabaseGetsAnAdministratorWhosePasswordOnlyTheFileKnows(@TempDir Path data) throws IOException {
        start(data, "none");
        StoredAccount admin = store.accounts.get("admin");
        assertThat(admin).isNotNull();
        assertThat(admin.grants()).singleElement().satisfies(grant -> assertThat(grant.role())
                .isEqualTo(Role.ADMIN));
        Path file = data.resolve("admin-password");
        assertThat(admin.hash()).isEqualTo("new:" + Files.readString(file).strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "district"})
    void aDemoCreatesItsOwnAdministrator(String size, @TempDir Path data) throws IOException {
        start(data, size);
        assertThat(store.accounts).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDatabaseWithAnAccountIsLeftAsItIs(@TempDir Path data) throws IOException {
        store.accounts.put("lan", new StoredAccount("lan", "Lan", "new:x", List.of(), null));
        start(data, "none");
        assertThat(store.accounts).containsOnlyKeys("lan");
        assertThat(data).isEmptyDirectory();
    }

    private void start(Path data, String demo) throws IOException {
        FirstAdmin started = new FirstAdmin(store, new PlainHasher(), data, demo, new SetClock("2025-11-20T03:00:00Z"));
        assertThat(started).isNotNull();
    }
}
