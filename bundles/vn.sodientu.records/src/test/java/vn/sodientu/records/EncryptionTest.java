package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.CodeRecords.StoredCode;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.Database;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.keys.KeyException;
import vn.sodientu.records.store.OpenStore;

/** Sensitive particulars in the database, and the keys they hang on. */
class EncryptionTest {
    private static final Particulars KNOWN = new Particulars(
            "Thái",
            "Sơn La",
            "Khiếm thính",
            "014212001234",
            "Hộ nghèo",
            "Sơn La",
            "Chiềng Mai",
            "Lò Văn A: làm ruộng",
            "Cà Thị B",
            "");

    private final Path folder;
    private final DatabaseSettings settings;

    EncryptionTest(@TempDir Path folder) {
        this.folder = folder;
        settings = new DatabaseSettings("jdbc:derby:" + folder.resolve("db"), "", "");
    }

    @Test
    void whatIsSensitiveIsReadBackButNotStoredInTheClear() throws Exception {
        try (OpenStore store = open()) {
            Pupil pupil = pupil(store, "1400000001");
            assertThat(new TestStore(store.records()).one(r -> r.pupils().find(pupil.id())))
                    .hasValueSatisfying(found -> assertThat(found.particulars()).isEqualTo(KNOWN));
        }
        String row = sql("select * from pupil");
        assertThat(row).contains("data-1:").contains("Sơn La");
        assertThat(row).doesNotContain("Thái", "Khiếm", "014212001234", "Hộ nghèo", "Chiềng Mai", "Lò Văn A", "Cà Thị");
    }

    @Test
    void theKeyOfOneTimeCodesIsEncryptedAndBoundToItsAccount() throws Exception {
        try (OpenStore store = open()) {
            store.records().write(r -> {
                for (String name : List.of("lan", "mai")) {
                    r.accounts().add(new StoredAccount(name, name, "h", List.of(), null));
                    r.codes().put(new StoredCode(name, "JBSWY3DPEHPK3PXP", null, 0, List.of()));
                }
                return 0;
            });
        }
        assertThat(sql("select * from one_time_code")).contains("data-1:").doesNotContain("JBSWY3DPEHPK3PXP");
        sql("update one_time_code set secret = (select c.secret from one_time_code c where c.account = 'lan')"
                + " where account = 'mai'");
        try (OpenStore store = open()) {
            assertThatThrownBy(() -> store.records().read(r -> r.codes().find("mai")))
                    .hasMessageContaining("changed or belongs elsewhere");
        }
    }

    @Test
    void aValueCopiedToAnotherPupilCannotBeRead() throws Exception {
        Pupil second;
        try (OpenStore store = open()) {
            pupil(store, "1400000001");
            second = pupil(store, "1400000002");
        }
        sql("update pupil set sealed = (select p.sealed from pupil p where p.code = '1400000001')"
                + " where code = '1400000002'");
        try (OpenStore store = open()) {
            assertThatThrownBy(() -> store.records().read(r -> r.pupils().find(second.id())))
                    .hasMessageContaining("changed or belongs elsewhere");
        }
    }

    @Test
    void whatAnOlderServerStoredIsEncryptedWhenTheStoreOpens() throws Exception {
        Pupil pupil;
        try (OpenStore store = open()) {
            pupil = pupil(store, "1400000001");
        }
        sql("update pupil set sealed = null, disability = 'Khiếm thị', ethnicity = 'Mường'");
        try (OpenStore store = open()) {
            assertThat(new TestStore(store.records()).one(r -> r.pupils().find(pupil.id())))
                    .hasValueSatisfying(found -> {
                        assertThat(found.particulars().disability()).isEqualTo("Khiếm thị");
                        assertThat(found.particulars().ethnicity()).isEqualTo("Mường");
                    });
        }
        assertThat(sql("select * from pupil")).contains("data-1:").doesNotContain("Khiếm", "Mường");
    }

    @Test
    void aNewerKeyTakesOverWhenTheStoreOpens() throws Exception {
        Pupil pupil;
        try (OpenStore store = open()) {
            pupil = pupil(store, "1400000001");
        }
        Files.writeString(
                folder.resolve("keys").resolve("data-2.key"),
                Base64.getEncoder()
                        .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));
        try (OpenStore store = open()) {
            assertThat(new TestStore(store.records()).one(r -> r.pupils().find(pupil.id())))
                    .hasValueSatisfying(found -> assertThat(found.particulars()).isEqualTo(KNOWN));
        }
        assertThat(sql("select sealed from pupil")).startsWith("data-2:");
    }

    @Test
    void keysAreForTheOwnerOnly() throws Exception {
        open().close();
        for (String name : List.of("data-1.key", "chain-1.key", "seal-1.key")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("keys").resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void withoutAKeyItWasUsedWithTheStoreDoesNotOpen() throws Exception {
        open().close();
        for (String name : List.of("data-1.key", "chain-1.key", "seal-1.key")) {
            Path key = folder.resolve("keys").resolve(name);
            Path aside = folder.resolve(name);
            Files.move(key, aside);
            assertThatThrownBy(this::open).isInstanceOf(KeyException.class).hasMessageContaining(name + " is missing");
            Files.move(aside, key);
        }
        open().close();
    }

    @Test
    void withAnotherKeyInItsPlaceTheStoreDoesNotOpen() throws Exception {
        open().close();
        Files.writeString(
                folder.resolve("keys").resolve("data-1.key"),
                Base64.getEncoder()
                        .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyException.class)
                .hasMessageContaining("data-1.key is not the one");
    }

    private OpenStore open() {
        return OpenStore.open(settings, new ChangeSets(TestDatabase::files), folder);
    }

    private static Pupil pupil(OpenStore store, String code) {
        return store.records().write(r -> r.pupils()
                .add(
                        Sample.school(r, "Trường " + code).id(),
                        List.of(new PupilDraft(
                                "8A",
                                code,
                                new PersonName("Vì Thuý Hạnh"),
                                LocalDate.of(2012, 2, 29),
                                Gender.FEMALE,
                                PupilStatus.STUDYING,
                                Sample.DAY,
                                KNOWN)))
                .get(0));
    }

    /** All values a query gives, a line each; nothing for a change. */
    private String sql(String text) throws SQLException {
        try (Database database = Database.open(settings);
                Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(text)) {
                return "";
            }
            StringBuilder all = new StringBuilder();
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        all.append(rows.getString(i)).append('\n');
                    }
                }
            }
            return all.toString();
        }
    }
}
