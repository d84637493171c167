package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Passwords checked by a real LDAP server, through the container's realm, switched on and off by one file. */
@Order(334)
class LdapIT {
    private static final Server SERVER = Server.shared();
    private static final Path FILE = SERVER.data().resolve("etc/vn.sodientu.ldap.cfg");
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final String BASE = "dc=so,dc=vn";
    private static final String REMOTE = "mat-khau-cua-So";

    private final String account = "ld-" + System.nanoTime();
    private final InMemoryDirectoryServer directory = directory();

    @BeforeEach
    void anAccountHereAndThere() throws LDAPException, LDIFException {
        SERVER.as("admin")
                .post(
                        "/accounts",
                        Map.of(
                                "name",
                                account,
                                "displayName",
                                "Giáo vụ của Sở",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "CLERK", "unit", Demo.school(SERVER)))))
                .expect(201);
        directory.add("dn: dc=so,dc=vn", "objectClass: domain", "dc: so");
        for (String name : List.of(account, "nguoi-la")) {
            directory.add(
                    "dn: uid=" + name + "," + BASE,
                    "objectClass: inetOrgPerson",
                    "uid: " + name,
                    "cn: " + name,
                    "sn: " + name,
                    "userPassword: " + REMOTE);
        }
        directory.startListening();
    }

    @AfterEach
    void off() throws IOException {
        directory.shutDown(true);
        Files.deleteIfExists(FILE);
        Poll.until("the local passwords are back", () -> answered(UNPROCESSABLE));
    }

    @Test
    void thePasswordOfTheDirectoryOpensTheAccountUntilItIsAwayAndTheAdministratorStaysInCharge() throws Exception {
        // All accounts of the other tests keep their passwords here.
        Files.writeString(
                FILE,
                "url = ldap://127.0.0.1:" + directory.getListenPort() + "\nbaseDn = " + BASE
                        + "\nlocalAccounts = admin, so, phong, hieutruong, giaovu, gvcn, gvbm, thanhtra, phuhuynh, tichhop\n");
        Poll.until("the directory is asked", () -> answered(CONFLICT));

        assertThat(status(account, REMOTE)).isEqualTo(200);

        assertThat(status(account, Server.PASSWORD)).isEqualTo(401);
        assertThat(status(account, "")).isEqualTo(401);
        assertThat(status("nguoi-la", REMOTE)).isEqualTo(401);

        directory.shutDown(true);
        Api.Answer away = as(account, REMOTE + "x").get("/me").expect(503);
        assertThat(away.text()).contains("LDAP");
        SERVER.as("admin").get("/me").expect(200);
    }

    /** A change that the server refuses in any case, and tells from where: no attempt is counted as a failure. */
    private Optional<Boolean> answered(int status) {
        int now = as(account, Server.PASSWORD)
                .put("/account/password", Map.of("current", Server.PASSWORD, "new", "ngắn"))
                .status();
        return now == status ? Optional.of(true) : Optional.empty();
    }

    private static InMemoryDirectoryServer directory() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
            return new InMemoryDirectoryServer(config);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Api as(String name, String password) {
        return new Api(SERVER.address(), name, password);
    }

    private static int status(String name, String password) {
        return as(name, password).get("/me").status();
    }
}
