package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sodientu.domain.school.School;
import vn.sodientu.records.database.ChangeSets;
import vn.sodientu.records.database.DatabaseException;
import vn.sodientu.records.database.DatabaseSettings;
import vn.sodientu.records.database.Reason;
import vn.sodientu.records.store.OpenStore;

/** Opening a database, or saying why it cannot be. */
class OpeningTest {
    private static final ChangeSets OURS = new ChangeSets(TestDatabase::files);

    private final Path folder;

    OpeningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anEmbeddedDatabaseIsCreatedAndFoundAgain() {
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:derby:" + folder.resolve("a").resolve("db"), "", "");
        School school;
        try (OpenStore store = OpenStore.open(settings, OURS, folder)) {
            school = store.records().write(r -> Sample.school(r, "Trường Đầu Tiên"));
            assertThat(store.problem()).isEmpty();
        }
        try (OpenStore store = OpenStore.open(settings, OURS, folder)) {
            assertThat(new TestStore(store.records()).one(r -> r.units().school(school.id())))
                    .contains(school);
        }
        assertThat(folder.resolve("a").resolve("db").resolve("db.lck")).doesNotExist();
    }

    @Test
    void twoStoresOpenAtOnceKeepTheirRowsApart() {
        try (TestDatabase derby = TestDatabase.derby();
                TestDatabase postgres = TestDatabase.postgres()) {
            School school = derby.store().write(r -> Sample.school(r, "Trường Đầu Tiên"));

            assertThat(new TestStore(derby.store()).list(r -> r.units().schools()))
                    .containsExactly(school);
            assertThat(new TestStore(postgres.store()).list(r -> r.units().schools()))
                    .isEmpty();
        }
    }

    @Test
    void aClosedStoreTellsItsProblem() {
        OpenStore store = OpenStore.open(new DatabaseSettings("jdbc:derby:memory:closed", "", ""), OURS, folder);
        store.close();

        assertThat(store.problem()).isPresent();
    }

    @Test
    void aChangeSetThatFailsStopsTheOpeningWithItsReasonOnEveryDatabase() throws Exception {
        Path bad = Files.writeString(folder.resolve("V900__bad.sql"), "create table broken (no_type_here);");
        ChangeSets changes = new ChangeSets(with(bad));

        for (DatabaseSettings settings :
                List.of(new DatabaseSettings("jdbc:derby:memory:failing", "", ""), TestPostgres.newDatabase())) {
            DatabaseException failure =
                    catchThrowableOfType(DatabaseException.class, () -> OpenStore.open(settings, changes, folder));
            assertThat(Reason.of(failure, settings))
                    .startsWith("The tables could not be brought up to date: ")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aChangeSetThatWasEditedAfterwardsIsRefused() throws Exception {
        Path extra = Files.writeString(folder.resolve("V900__extra.sql"), "create table extra (a integer);");
        DatabaseSettings settings = new DatabaseSettings("jdbc:derby:memory:edited", "", "");
        ChangeSets changes = new ChangeSets(with(extra));
        OpenStore.open(settings, changes, folder).close();
        Path reopened = folder.resolve("db");
        DatabaseSettings onDisk = new DatabaseSettings("jdbc:derby:" + reopened, "", "");
        OpenStore.open(onDisk, changes, folder).close();

        Files.writeString(extra, "create table extra (a integer, b integer);");

        assertThatThrownBy(() -> OpenStore.open(onDisk, changes, folder)).isInstanceOf(DatabaseException.class);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/x?password=bí-mật", "u", "hush-hush");

        DatabaseException failure =
                catchThrowableOfType(DatabaseException.class, () -> OpenStore.open(settings, OURS, folder));

        assertThat(Reason.of(failure, settings))
                .contains("jdbc:postgresql://127.0.0.1:1/x")
                .contains("refused")
                .doesNotContain("bí-mật")
                .doesNotContain("hush-hush")
                .doesNotContain("\n");
    }

    @Test
    void anAddressOfAnotherKindIsRefused() {
        DatabaseSettings settings = new DatabaseSettings("jdbc:h2:mem:x", "", "");

        assertThatThrownBy(() -> OpenStore.open(settings, OURS, folder))
                .isInstanceOf(DatabaseException.class)
                .hasRootCauseMessage("The url must begin with jdbc:derby: or jdbc:postgresql:");
    }

    @Test
    void withoutConfigurationTheDatabaseLiesInTheDataFolder() {
        assertThat(DatabaseSettings.of(Map.of(), "/srv/data").url()).isEqualTo("jdbc:derby:/srv/data/db");
        assertThat(DatabaseSettings.of(Map.of("url", " "), "/srv/data").url()).isEqualTo("jdbc:derby:/srv/data/db");
        assertThat(DatabaseSettings.of(Map.of("url", "jdbc:derby:${karaf.data}/x"), "/d")
                        .url())
                .isEqualTo("jdbc:derby:/d/x");
    }

    @Test
    void settingsNeverShowThePassword() {
        assertThat(new DatabaseSettings("jdbc:postgresql://h/d?password=a", "u", "b"))
                .hasToString("jdbc:postgresql://h/d");
    }

    private static Function<String, List<URL>> with(Path extra) {
        return name -> {
            List<URL> files = new ArrayList<>(TestDatabase.files(name));
            if (name.endsWith("common")) {
                files.add(TestDatabase.url(extra));
            }
            return files;
        };
    }

    @Test
    void aPasswordNamedAfterAVariableIsReadFromTheEnvironmentAndAnyOtherTakenAsItIs() {
        assertThat(DatabaseSettings.of(Map.of("password", "env:PATH"), "data").password())
                .isEqualTo(System.getenv("PATH"));
        assertThat(DatabaseSettings.of(Map.of("password", "env:NO_SUCH_VARIABLE_HERE"), "data")
                        .password())
                .isEmpty();
        assertThat(DatabaseSettings.of(Map.of("password", "PATH"), "data").password())
                .isEqualTo("PATH");
    }
}
