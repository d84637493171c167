package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The commands of district IT, over ssh. */
@Order(60)
class ShellIT {
    private static final Shell SHELL = new Shell(Server.shared());

    @Test
    void statusNamesThePartsAndTheDatabase() {
        assertThat(SHELL.run("sodientu:status")).contains("database", "UP", "jdbc:derby");
    }

    @Test
    void regulationsAreListedWithTheirVersions() {
        assertThat(SHELL.run("sodientu:regulations")).contains("TT58", "TT58_26", "TT22", "1.0.0");
    }

    @Test
    void templatesAreListedWithTheirVersions() {
        assertThat(SHELL.run("sodientu:templates")).contains("so-theo-doi-thcs", "1.0.0");
    }

    @Test
    void aPasswordIsResetForWhoCannotAskAnybody() {
        Server server = Server.shared();
        String account = "mat-" + System.nanoTime();
        server.as("admin")
                .post(
                        "/accounts",
                        Map.of(
                                "name",
                                account,
                                "displayName",
                                "Quản trị viên",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "ADMIN", "unit", department(server)))))
                .expect(201);
        server.as(account).get("/me").expect(200);

        String password = SHELL.run("sodientu:reset-password " + account).strip();
        assertThat(SHELL.run("sodientu:reset-codes " + account)).contains("Đã gỡ mã một lần của " + account);

        server.as(account).get("/me").expect(401);
        Api own = new Api(server.address(), account, password);
        assertThat(own.get("/units").status()).isNotEqualTo(200);
        own.put("/account/password", Map.of("current", password, "new", Server.PASSWORD))
                .expect(204);
        server.as(account).get("/me").expect(200);
    }

    private static String department(Server server) {
        return server.as("admin")
                .get("/units")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void theDefaultAccountOfTheContainerDoesNotExist() {
        assertThat(Shell.signsIn(Server.shared().sshPort(), "karaf", "karaf")).isFalse();
        assertThat(Shell.signsIn(Server.shared().sshPort(), "admin", "admin")).isFalse();
    }
}
