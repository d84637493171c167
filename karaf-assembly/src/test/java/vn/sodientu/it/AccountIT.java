package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A clerk's account from its reset to its end, and what becomes of an open page when its session is over. */
@Order(330)
class AccountIT {
    private static final Server SERVER = Server.shared();
    private static final String NEW = "một câu thật dài để nhớ";
    private static final String HIDE =
            """
            Object.defineProperty(document, 'hidden', {value: true});
            document.dispatchEvent(new Event('visibilitychange'));
            """;

    private final String account = "gv-" + System.nanoTime();
    private final Api principal = SERVER.as("hieutruong");

    @BeforeEach
    void aClerk() {
        String clazz = Demo.classId(SERVER, "8A");
        Map<String, Object> grant = Map.of("role", "CLERK", "unit", clazz.substring(0, clazz.indexOf('-')));
        principal
                .post(
                        "/accounts",
                        Map.of(
                                "name",
                                account,
                                "displayName",
                                "Giáo vụ thử",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(grant)))
                .expect(201);
    }

    @Test
    void aResetPasswordOpensNothingButTheChangeToAnother() {
        Api before = SERVER.as(account);
        before.get("/me").expect(200);
        String once = principal
                .post("/accounts/" + account + "/password-reset", Map.of())
                .expect(200)
                .json()
                .get("password")
                .asText();

        before.get("/me").expect(401);
        Api limited = new Api(SERVER.address(), account, once);
        assertThat(limited.get("/me")
                        .expect(403)
                        .json()
                        .get("errors")
                        .get(0)
                        .get("path")
                        .asText())
                .isEqualTo("password.change");
        limited.put("/account/password", Map.of("current", once, "new", "matkhau123"))
                .expect(422);
        limited.put("/account/password", Map.of("current", once, "new", NEW)).expect(204);
        limited.get("/me").expect(401);
        Api after = new Api(SERVER.address(), account, NEW);
        after.get("/me").expect(200);

        principal
                .put("/accounts/" + account + "/bounds", Map.of("closed", true))
                .expect(200);
        after.get("/me").expect(401);
    }

    @Test
    void whatWasTypedWhileTheSessionEndedIsSentAfterTheNextSignIn() {
        String sheet = Demo.classId(SERVER, "8A") + "-TOAN-1";
        Api clerk = SERVER.as(account);
        String pupil = EntryCall.pupil(clerk, sheet, 9);
        JsonNode before = EntryCall.cell(clerk, sheet, pupil, "tx4");
        String wanted = before.path("value").asText().equals("4.5") ? "4.6" : "4.5";
        try (Browser browser = Browser.as(SERVER, account)) {
            browser.go("bang-diem/" + sheet);
            MarkGrid grid = new MarkGrid(browser);
            grid.cell(pupil, "tx4");
            // A hidden page asks for no news: the save is the first to hear that the session is over.
            browser.run(HIDE);
            clerk.put("/account/password", Map.of("current", Server.PASSWORD, "new", NEW))
                    .expect(204);

            grid.type(pupil, "tx4", wanted.replace('.', ','));
            grid.waitFor(pupil, "tx4", "unsent");
            Api again = new Api(SERVER.address(), account, NEW);
            assertThat(EntryCall.cell(again, sheet, pupil, "tx4")).isEqualTo(before);

            browser.find("#sdt-relock-password input").sendKeys(NEW);
            browser.click("#sdt-relock");
            grid.waitFor(pupil, "tx4", "saved");
            assertThat(EntryCall.cell(again, sheet, pupil, "tx4").get("value").asText())
                    .isEqualTo(wanted);
        }
    }
}
