package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A second server, on a real PostgreSQL. */
@Order(900)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresIT {
    private static final int PORT = 18_401;
    private static final int OTHER_PORT = 18_405;
    private static final String DATABASE = "so";

    private final Postgres postgres = Postgres.start();
    private final Server server = Server.start(
            "postgres",
            PORT,
            List.of("--demo", "small", "--db-url", postgres.database(DATABASE), "--db-user", Postgres.USER),
            Map.of("SODIENTU_DB_PASSWORD", Postgres.PASSWORD));
    private final Api admin = server.as("admin");
    private String school = "";

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    void stop() {
        server.down();
        postgres.close();
    }

    @Test
    @Order(1)
    void theWholeJobIsDoneOnPostgres() {
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS Kho Lớn");
        school = job.school();
        MainJobIT.check(job);
        assertThat(postgres.sql(DATABASE, "select count(*) from pg_tables where schemaname = 'public'")
                        .strip())
                .isNotEqualTo("0");
        assertThat(Files.exists(server.data().resolve("db"))).isFalse();
    }

    @Test
    @Order(2)
    void aStaleVersionIsAConflictHereToo() {
        String sheet = Demo.named(
                        admin.get("/schools/" + school + "/classes?year=" + Demo.YEAR)
                                .expect(200)
                                .json(),
                        "7A")
                + "-TOAN-1";
        String pupil = EntryCall.pupil(admin, sheet, 0);
        EntryCall.put(admin, sheet, pupil, "tx1", 0, "8.5").expect(200);
        JsonNode current = EntryCall.put(admin, sheet, pupil, "tx1", 0, "9")
                .expect(409)
                .json()
                .get("current")
                .get(0);
        assertThat(current.get("version").asInt()).isEqualTo(1);
        assertThat(current.get("value").asText()).isEqualTo("8.5");
        assertThat(EntryCall.cell(admin, sheet, pupil, "tx1").get("value").asText())
                .isEqualTo("8.5");
    }

    @Test
    @Order(3)
    void aRestartLosesNothing() {
        JsonNode before = data();
        assertThat(server.down().code()).isZero();
        server.up();
        assertThat(data()).isEqualTo(before);
    }

    private JsonNode data() {
        String path = "/schools/" + school + "/classes?year=" + Demo.YEAR;
        String clazz = Demo.named(admin.get(path).expect(200).json(), "8A");
        return admin.get("/sheets/" + clazz + "-TOAN-2").expect(200).json();
    }

    @Test
    @Order(4)
    void thePasswordIsInNoLogAndNoSetting() throws IOException {
        for (String place : List.of("log", "etc", "cache")) {
            try (Stream<Path> files = Files.walk(server.data().resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                    .contains(Postgres.PASSWORD))
                            .as(file.toString())
                            .isFalse();
                }
            }
        }
        assertThat(server.log().lines().filter(line -> line.contains("| ERROR |")))
                .isEmpty();
    }

    @Test
    @Order(5)
    void aDatabaseThatIsNotThereIsNamed() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + Postgres.freePort() + "/so";
        assertRefused(start(url, Postgres.PASSWORD), "database");
    }

    @Test
    @Order(6)
    void aWrongPasswordOfTheDatabaseIsNamed() {
        assertRefused(start(postgres.database("khac"), "sai-mat-khau"), "database");
    }

    @Test
    @Order(7)
    void aDatabaseThatHoldsSomethingElseIsNotTouched() {
        String url = postgres.database("la");
        postgres.sql("la", "create table hang_hoa (ma int)");
        assertRefused(start(url, Postgres.PASSWORD), "The tables could not be brought up to date");
        assertThat(postgres.sql("la", "select tablename from pg_tables where schemaname = 'public'")
                        .strip())
                .isEqualTo("hang_hoa");
    }

    private Command.Result start(String url, String password) {
        return Command.run(
                Map.of("SODIENTU_DB_PASSWORD", password),
                "start",
                "--port",
                "" + OTHER_PORT,
                "--data",
                folder.resolve("data").toString(),
                "--demo",
                "none",
                "--db-url",
                url,
                "--db-user",
                Postgres.USER);
    }

    private static void assertRefused(Command.Result result, String word) {
        assertThat(result.code()).as(result.output()).isNotZero();
        assertThat(result.lines()).as(result.output()).hasSize(1);
        assertThat(result.lines().get(0)).containsIgnoringCase(word).doesNotContain(Postgres.PASSWORD, "sai-mat-khau");
    }
}
