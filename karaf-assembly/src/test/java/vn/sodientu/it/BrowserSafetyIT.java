package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How the web page guards itself against other pages. */
@Order(320)
class BrowserSafetyIT {
    private static final Server SERVER = Server.shared();
    private static final String FOREIGN = "https://khac.example";

    /** Keeps the body and address of the next save of a cell, and lets nothing out from then on. */
    private static final String LISTEN =
            """
            const send = XMLHttpRequest.prototype.send;
            const open = XMLHttpRequest.prototype.open;
            XMLHttpRequest.prototype.open = function (method, url, ...rest) {
              this.address = url;
              return open.call(this, method, url, ...rest);
            };
            XMLHttpRequest.prototype.send = function (body) {
              if (window.caught) return;
              if (String(body).includes('"save"')) {
                window.caught = JSON.stringify({address: new URL(this.address, document.baseURI).href, body: JSON.parse(body)});
                return;
              }
              send.call(this, body);
            };
            """;

    private static HttpResponse<String> page() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(SERVER.address() + "/")).build(), BodyHandlers.ofString());
    }

    @Test
    void thePageCannotBeFramedSniffedOrFedScripts() throws Exception {
        var headers = page().headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'self'", "object-src 'self'", "base-uri 'self'");
        assertThat(policy).contains("frame-ancestors 'self'", "form-action 'self'");
        String scripts = policy.replaceAll(".*script-src ([^;]*);.*", "$1");
        assertThat(scripts).doesNotContain("unsafe-inline", "*", "http:", "https:");
    }

    @Test
    void theNonceOfScriptsIsNewEachTime() throws Exception {
        assertThat(nonce()).isNotEmpty().isNotEqualTo(nonce());
    }

    private static String nonce() throws Exception {
        return page().headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .replaceAll(".*'nonce-([^']*)'.*", "$1");
    }

    @Test
    void theCookieIsClosedToScriptsAndOtherSites() throws Exception {
        assertThat(page().headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).contains("HttpOnly");
            assertThat(cookie).containsPattern("SameSite=(Lax|Strict)");
        });
    }

    /** The next save goes out under the number of the message before. */
    private static final String REPEAT_A_NUMBER =
            """
            const send = XMLHttpRequest.prototype.send;
            XMLHttpRequest.prototype.send = function (body) {
              if (String(body).includes('"save"') && !window.repeated) {
                const message = JSON.parse(body);
                message.clientId -= 1;
                body = JSON.stringify(message);
                window.repeated = true;
              }
              send.call(this, body);
            };
            """;

    @Test
    void aMessageUnderAnOldNumberCostsThePageNothing() throws Exception {
        String sheet = Demo.classId(SERVER, "8A") + "-TOAN-1";
        Api teacher = SERVER.as("gvcn");
        String pupil = EntryCall.pupil(teacher, sheet, 7);
        String before =
                EntryCall.cell(teacher, sheet, pupil, "tx4").path("value").asText();
        String wanted = before.equals("4.5") ? "4.6" : "4.5";
        try (Browser browser = Browser.as(SERVER, "gvcn")) {
            browser.go("bang-diem/" + sheet);
            MarkGrid grid = new MarkGrid(browser);
            browser.run(REPEAT_A_NUMBER);
            grid.type(pupil, "tx4", wanted.replace('.', ','));
            browser.until(
                    () -> "what was typed, offered again: " + grid.problems(),
                    () -> grid.problems().contains("Ghi lại") ? "" : null);
            assertThat(grid.value(pupil, "tx4")).isEqualTo(wanted.replace('.', ','));
            browser.click("sdt-mark-grid .sdt-grid-problems li button:last-of-type");
            grid.waitFor(pupil, "tx4", "saved");
        }
        assertThat(EntryCall.cell(teacher, sheet, pupil, "tx4").get("value").asText())
                .isEqualTo(wanted);
    }

    @Test
    void aPostThatDoesNotKnowThePagesTokenDoesNothing() throws Exception {
        String sheet = Demo.classId(SERVER, "8A") + "-TOAN-1";
        Api teacher = SERVER.as("gvcn");
        String pupil = EntryCall.pupil(teacher, sheet, 6);
        JsonNode before = EntryCall.cell(teacher, sheet, pupil, "tx4");
        String wanted = before.path("value").asText().equals("3.5") ? "3.6" : "3.5";
        try (Browser browser = Browser.as(SERVER, "gvcn")) {
            browser.go("bang-diem/" + sheet);
            MarkGrid grid = new MarkGrid(browser);
            browser.run(LISTEN);
            grid.type(pupil, "tx4", wanted.replace('.', ','));
            JsonNode caught = Api.JSON.readTree(browser.until("a save", () -> {
                String seen = browser.run("return window.caught || ''");
                return seen.isEmpty() ? null : seen;
            }));
            ObjectNode forged = caught.get("body").deepCopy();
            forged.remove("csrfToken");
            post(browser, caught, forged);
            assertThat(EntryCall.cell(teacher, sheet, pupil, "tx4")).isEqualTo(before);
            post(browser, caught, forged.put("csrfToken", "00000000-0000-0000-0000-000000000000"));
            assertThat(EntryCall.cell(teacher, sheet, pupil, "tx4")).isEqualTo(before);
            // The same message with the token is obeyed: the two before were refused for nothing else.
            post(browser, caught, caught.get("body"));
            assertThat(EntryCall.cell(teacher, sheet, pupil, "tx4").get("value").asText())
                    .isEqualTo(wanted);
        }
    }

    private static void post(Browser browser, JsonNode caught, JsonNode body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(caught.get("address").asText()))
                .header("Cookie", browser.cookies())
                .header("Origin", FOREIGN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
