package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sodientu.api.audit.AuditFinding;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.Database;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.store.OpenStore;

/** A database from before there were seals is taken over once, and never again. */
class AdoptionTest {
    private final Path folder;
    private final DatabaseSettings settings;

    AdoptionTest(@TempDir Path folder) {
        this.folder = folder;
        settings = new DatabaseSettings("jdbc:derby:" + folder.resolve("db"), "", "");
    }

    @Test
    void whatAnOlderServerLeftIsTakenOverBeforeTheFirstSeal() throws Exception {
        long school = fillAndForgetSeals();
        try (Stream<Path> copies = Files.list(folder.resolve("audit-seals"))) {
            for (Path copy : copies.toList()) {
                Files.delete(copy);
            }
        }
        try (OpenStore store = open()) {
            AuditReport report = store.vault().verify(Set.of());
            assertThat(report.findings()).isEmpty();
            assertThat(report.entries()).isEqualTo(2);
            assertThat(new TestStore(store.records()).list(r -> r.audit().rows(school, 1, 10)))
                    .extracting(row -> row.action())
                    .containsExactly("school.create", "register.adopt");
        }
    }

    @Test
    void aDatabaseThatOnceHadSealsIsNotTakenOverAgain() throws Exception {
        fillAndForgetSeals();
        try (OpenStore store = open()) {
            assertThat(store.vault().verify(Set.of()).findings())
                    .extracting(AuditFinding::kind)
                    .contains(AuditFinding.Kind.END, AuditFinding.Kind.FILE);
        }
    }

    @Test
    void theEndOfAServerIsSealed() throws Exception {
        long before;
        try (OpenStore store = open()) {
            before = store.vault().lastSeal().orElseThrow().number();
            Sample.in(store.records(), 1);
            store.records().write(r -> r.audit().append(1, Sample.NOW, "a", "school.create", "s", ""));
        }
        try (OpenStore store = open()) {
            assertThat(store.vault().lastSeal().orElseThrow().number()).isEqualTo(before + 1);
            assertThat(store.vault().verify(Set.of()).clean()).isTrue();
        }
    }

    /** A school with an audit row and two marks that no row answers for, as before the change set. */
    private long fillAndForgetSeals() throws SQLException {
        long school;
        try (OpenStore store = open()) {
            Sample sample = Sample.in(store.records(), 2);
            school = sample.school().id();
            store.records().write(r -> r.audit().append(school, Sample.NOW, "a", "school.create", "s", ""));
        }
        try (Database database = Database.open(settings);
                Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "insert into mark (school_id, class_no, subject, term, pupil_no, column_id, mark_version, value_code,"
                            + " entered_by, entered_at, source) select school_id, class_no, 'TOAN', 1, pupil_no, 'tx1',"
                            + " 1, 80, 'gv', 1, 'UI' from enrolment",
                    "update audit_head set head_mac = ''",
                    "delete from audit_seal",
                    "delete from audit_seal_head")) {
                statement.executeUpdate(sql);
            }
        }
        return school;
    }

    private OpenStore open() {
        return OpenStore.open(settings, new ChangeSets(TestDatabase::files), folder);
    }
}
