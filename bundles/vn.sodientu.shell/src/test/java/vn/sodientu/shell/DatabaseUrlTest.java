package vn.sodientu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:derby:/data/db, jdbc:derby:/data/db",
        "jdbc:derby:/data/db;user=sa;password=x, jdbc:derby:/data/db",
        "jdbc:postgresql://db.example:5432/so, jdbc:postgresql://db.example:5432/so",
        "jdbc:postgresql://db.example/so?user=so&password=x, jdbc:postgresql://db.example/so",
        "jdbc:postgresql://so:x@db.example/so, jdbc:postgresql://db.example/so",
    })
    void credentialsAreNeverShown(String configured, String shown) {
        assertThat(DatabaseUrl.bare(configured)).isEqualTo(shown);
    }
}
