package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A module with a page of its own comes, is switched off for one district, and goes; the server runs on. */
@Order(210)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModuleIT {
    private static final Server SERVER = Server.shared();
    private static final String MODULE = "vn.sodientu.facilities";
    private static final String ROUTE = "co-so-vat-chat";
    private static final String ENTRY = "vaadin-side-nav-item[data-route='" + ROUTE + "']";

    private final Api admin = SERVER.as("admin");
    private final long now = System.currentTimeMillis();
    private final String running = process();
    private final Browser west = Browser.at(SERVER);
    private final Browser east = Browser.at(SERVER);
    private String westernDistrict = "";

    @BeforeAll
    void aPrincipalInEachOfTwoDistricts() {
        westernDistrict = district("tay");
        principal(west, "tay", westernDistrict);
        principal(east, "dong", district("dong"));
    }

    @AfterAll
    void quit() {
        west.close();
        east.close();
    }

    private String district(String name) {
        String top = admin.get("/units").expect(200).json().get(0).get("id").asText();
        return admin.post(
                        "/units",
                        Map.of("parent", top, "kind", "DISTRICT", "code", name + now, "name", "Huyện " + name + now))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private void principal(Browser browser, String name, String district) {
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS " + name + now, district);
        job.importPupils();
        String account = "ht-" + name + "-" + now;
        Map<String, Object> grant = Map.of("role", "PRINCIPAL", "unit", job.school());
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                account,
                                "displayName",
                                "Hiệu trưởng " + name,
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(grant)))
                .expect(201);
        browser.go("");
        browser.signIn(account, Server.PASSWORD);
        browser.find("vaadin-side-nav-item");
    }

    /** The number of the server's process: a restart would show. */
    private static String process() {
        return SERVER.read("run.pid").strip();
    }

    @Test
    @Order(1)
    void anOpenPageGetsTheEntryOfAModuleThatWasInstalled() {
        assertThat(west.all(ENTRY)).isEmpty();
        admin.upload("/modules", "facilities.jar", Jars.built("bundles/" + MODULE))
                .expect(201);
        assertThat(admin.get("/modules").expect(200).json().findValuesAsText("name"))
                .contains(MODULE);
        west.find(ENTRY).click();
        west.waitFor("Phòng học cần khi học một buổi");
        west.picture("mo-dun-co-so-vat-chat");
        assertThat(west.text()).contains("325");
        east.find(ENTRY);
    }

    @Test
    @Order(2)
    void aDistrictThatSwitchesTheModuleOffHasItNoMoreWhileAnotherHas() {
        admin.post(
                        "/units/" + westernDistrict + "/choices",
                        Map.of("kind", "MODULE", "key", "facilities", "from", Demo.YEAR, "value", "off"))
                .expect(201);
        west.go("");
        west.find("vaadin-side-nav-item[data-route='lop']");
        assertThat(west.all(ENTRY)).isEmpty();
        west.go(ROUTE);
        west.waitFor("Không mở được");
        east.go(ROUTE);
        east.waitFor("Phòng học cần khi học một buổi");
        assertThat(east.all(ENTRY)).hasSize(1);
    }

    @Test
    @Order(3)
    void aModuleThatIsRemovedLeavesMenuAndAddress() {
        assertThat(admin.delete("/modules/" + MODULE + "/1.0.0").status()).isBetween(200, 204);
        east.waitFor("Xin chào");
        east.until("no entry", () -> east.all(ENTRY).isEmpty() ? Boolean.TRUE : null);
        east.go(ROUTE);
        east.waitFor("Không tìm thấy");
        assertThat(admin.get("/modules").expect(200).json().findValuesAsText("name"))
                .doesNotContain(MODULE);
        assertThat(process()).isEqualTo(running);
    }

    @Test
    @Order(4)
    void whatIsNoModuleIsRefusedWithAReason() {
        assertRefused("khong-phai-jar.jar", "Đây không phải là tệp jar".getBytes(StandardCharsets.UTF_8));
        assertRefused("khong-phai-bundle.jar", jar(Map.of("Created-By", "thử"), "a.txt"));
        Path outside = SERVER.data().resolve("thoat.txt");
        assertRefused(
                "thoat-ra-ngoai.jar",
                jar(
                        Map.of(
                                "Bundle-ManifestVersion",
                                "2",
                                "Bundle-SymbolicName",
                                "thu.thoat",
                                "Bundle-Version",
                                "1.0.0"),
                        "../../thoat.txt"));
        assertThat(Files.exists(outside)).isFalse();
        assertThat(admin.get("/modules").expect(200).json().findValuesAsText("name"))
                .doesNotContain("thu.thoat");
    }

    @Test
    @Order(5)
    void onlyTheAdministratorInstalls() {
        byte[] jar = Jars.built("bundles/" + MODULE);
        SERVER.as("hieutruong").upload("/modules", "facilities.jar", jar).expect(403);
        SERVER.as("gvcn").delete("/modules/" + MODULE + "/1.0.0").expect(403);
    }

    private void assertRefused(String name, byte[] content) {
        var problem = admin.upload("/modules", name, content).expect(422).json();
        assertThat(problem.get("errors").get(0).get("message").asText()).isNotEmpty();
    }

    private static byte[] jar(Map<String, String> headers, String entry) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            out.putNextEntry(new JarEntry(entry));
            out.write("x".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
