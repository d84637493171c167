package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** One-time codes as a principal meets them: offered, required, on the page and over REST. */
@Order(332)
class CodeIT {
    private static final Server SERVER = Server.shared();
    private static final String NEW = "một câu thật dài để nhớ";

    private final String account = "ht-" + System.nanoTime();
    private final Api admin = SERVER.as("admin");
    private final String school = school();

    CodeIT() {
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                account,
                                "displayName",
                                "Hiệu trưởng thử",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "PRINCIPAL", "unit", school))))
                .expect(201);
    }

    @Test
    void onceEnrolledOverRestPasswordAloneOpensNothing() throws Exception {
        Api principal = SERVER.as(account);
        String key = principal
                .post("/account/codes", Map.of())
                .expect(200)
                .json()
                .get("key")
                .asText();
        principal.get("/me").expect(200);
        confirm("000000").expect(401);
        JsonNode recovery = confirm(AppCode.now(key)).expect(200).json().get("recovery");
        assertThat(recovery).hasSize(10);

        assertThat(path(principal.get("/me").expect(403))).isEqualTo("account.code");
        String code = AppCode.next(key);
        Api once = withCode(code);
        once.get("/me").expect(200);
        assertThat(path(once.get("/me").expect(401))).isEqualTo("account.code");
        assertThat(token("")).contains("one-time codes");
        String token = Api.JSON
                .readTree(token("&code=" + recovery.get(0).asText()))
                .get("access_token")
                .asText();
        Api bearer = new Api(SERVER.address(), "Bearer " + token);
        bearer.get("/me").expect(200);
        assertThat(bearer.get("/account/codes")
                        .expect(200)
                        .json()
                        .get("recovery")
                        .asInt())
                .isEqualTo(9);
        assertThat(token("&code=" + recovery.get(0).asText())).contains("invalid_client");

        admin.delete("/accounts/" + account + "/codes").expect(204);
        bearer.get("/me").expect(401);
        principal.get("/me").expect(200);
    }

    @Test
    void whereTheSchoolRequiresCodesThePrincipalIsLedToEnrolmentAndSignsInWithThem() {
        Api principal = SERVER.as(account);
        principal.get("/me").expect(200);
        require("required");
        assertThat(path(principal.get("/me").expect(403))).isEqualTo("account.code.enrol");
        try (Browser browser = Browser.at(SERVER)) {
            browser.go("dang-nhap");
            browser.signIn(account, Server.PASSWORD);
            String key = browser.find("#sdt-enrol-key").getText();
            assertThat(browser.all(".sdt-qr svg")).hasSize(1);
            browser.picture("code-enrolment");
            browser.go("tai-khoan");
            browser.find("vaadin-login-form");
            browser.signIn(account, Server.PASSWORD);
            String fresh = browser.find("#sdt-enrol-key").getText();
            assertThat(fresh).isNotEqualTo(key);
            String before = browser.cookies();
            browser.find("#sdt-enrol-code input").sendKeys(AppCode.now(fresh), Keys.ENTER);
            String recovery = browser.until("recovery codes", () -> browser.all(".sdt-recovery code").stream()
                    .findFirst()
                    .map(element -> element.getText())
                    .orElse(null));
            browser.click("#sdt-enrol-done");
            browser.find("vaadin-app-layout");
            assertThat(browser.cookies()).isNotEqualTo(before);

            // The session goes on over the page when the password changes elsewhere, with both steps.
            browser.go("tai-khoan");
            browser.waitFor("Đơn vị yêu cầu");
            withCode(recovery)
                    .put("/account/password", Map.of("current", Server.PASSWORD, "new", NEW))
                    .expect(204);
            browser.find("#sdt-relock-password input").sendKeys(NEW, Keys.ENTER);
            browser.find("#sdt-relock-code input").sendKeys(AppCode.next(fresh), Keys.ENTER);
            browser.until(
                    "the end of the dialog",
                    () -> browser.all("#sdt-relock-password").isEmpty() ? "gone" : null);
            assertThat(browser.text()).contains("Đơn vị yêu cầu");
        }
        require("offered");
    }

    @Test
    void whoEnrolsOnTheAccountPageIsAskedAtTheNextSignIn() {
        try (Browser browser = Browser.as(SERVER, account)) {
            browser.go("tai-khoan");
            browser.find("#sdt-codes-password input").sendKeys(Server.PASSWORD);
            browser.click("#sdt-codes-begin");
            String key = browser.find("#sdt-enrol-key").getText();
            browser.find("#sdt-enrol-code input").sendKeys(AppCode.now(key), Keys.ENTER);
            browser.click("#sdt-enrol-done");
            browser.waitFor("còn 10 mã dự phòng");
            browser.picture("code-account");
            try (Browser other = Browser.at(SERVER)) {
                other.go("dang-nhap");
                other.signIn(account, Server.PASSWORD);
                other.find("#sdt-code input").sendKeys("000000", Keys.ENTER);
                other.waitFor("Mã không đúng");
                other.picture("code-second-step");
                other.find("#sdt-code input").sendKeys(AppCode.next(key), Keys.ENTER);
                other.find("vaadin-app-layout");
            }
        }
    }

    private String school() {
        return admin.post("/schools", Map.of("name", "Trường mã một lần", "level", "THCS", "unit", unit()))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private String unit() {
        return admin.get("/schools/" + Demo.school(SERVER))
                .expect(200)
                .json()
                .get("unit")
                .asText();
    }

    private void require(String value) {
        admin.post(
                        "/units/" + school + "/choices",
                        Map.of("kind", "SETTING", "key", "signIn.codes", "from", "2025-2026", "value", value))
                .expect(201);
    }

    private Api.Answer confirm(String code) {
        return withCode(code).call("PUT", "/account/codes", "");
    }

    /** Sends the account's password and a code with every call. */
    private Api withCode(String code) {
        return SERVER.as(account).with("Sodientu-Code", code);
    }

    private static String path(Api.Answer answer) {
        return answer.json().get("errors").get(0).get("path").asText();
    }

    private String token(String more) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString((account + ":" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER.address() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=" + URLEncoder.encode("client_credentials", StandardCharsets.UTF_8) + more))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
