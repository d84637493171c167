package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Locking and correcting at the web page. */
@Order(320)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserLockIT {
    private static final Server SERVER = Server.shared();
    private static final String REASON = "Hết học kì I, thử trên trang";

    private final Api principal = SERVER.as("hieutruong");
    private final Api teacher = SERVER.as("gvbm");
    private final String school = Demo.school(SERVER);
    private final String sheet = Demo.classId(SERVER, "8A") + "-KHTN-1";

    @AfterAll
    void open() {
        for (JsonNode lock : principal
                .get("/units/" + school + "/locks?year=" + Demo.YEAR)
                .expect(200)
                .json()) {
            if (lock.get("reason").asText().equals(REASON) && !lock.hasNonNull("lift")) {
                principal
                        .post(
                                "/units/" + school + "/locks/"
                                        + lock.get("number").asText() + "/lift",
                                Map.of("reason", "Hết thử"))
                        .expect(200);
            }
        }
    }

    @Test
    @Order(1)
    void thePrincipalLocksTheSchoolOnTheBoard() {
        try (Browser browser = Browser.as(SERVER, "hieutruong")) {
            browser.go("khoa-so");
            browser.click("#sdt-lock-all");
            browser.find("#sdt-reason textarea").sendKeys(REASON);
            browser.click("#sdt-reason-go");
            browser.waitFor("Khóa đang có hiệu lực");
            browser.waitFor(REASON);
            browser.picture("khoa-so");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aLockedCellSaysWhoCanHelpAndOffersACorrection() {
        try (Browser browser = Browser.as(SERVER, "gvbm")) {
            browser.go("bang-diem/" + sheet);
            String pupil = EntryCall.pupil(teacher, sheet, 5);
            MarkGrid grid = new MarkGrid(browser);
            assertThat(grid.state(pupil, "ck")).isEqualTo("locked");
            browser.waitFor("Hiệu trưởng của trường");
            browser.click("#sdt-propose");
            browser.waitFor("Gửi đề nghị");
            browser.picture("de-nghi-sua-diem");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void theTasksAreConfirmedAndApprovedOnThePage() {
        String pupil = EntryCall.pupil(teacher, sheet, 5);
        JsonNode cell = EntryCall.cell(teacher, sheet, pupil, "ck");
        String after = cell.get("value").asText().equals("9.5") ? "8.5" : "9.5";
        teacher.post(
                        "/sheets/" + sheet + "/corrections",
                        Map.of(
                                "pupil",
                                pupil,
                                "column",
                                "ck",
                                "version",
                                cell.get("version").asInt(),
                                "value",
                                after,
                                "reason",
                                "Cộng nhầm điểm"))
                .expect(201);
        take("gvcn", "CONFIRMED");
        take("hieutruong", "APPROVED");
        assertThat(EntryCall.cell(teacher, sheet, pupil, "ck").get("value").asText())
                .isEqualTo(after);
    }

    private static void take(String account, String step) {
        try (Browser browser = Browser.as(SERVER, account)) {
            browser.go("sua-diem");
            browser.find("h1");
            browser.picture("sua-diem-" + account);
            browser.waitFor("Chờ thầy cô xử lí");
            browser.click(".step-" + step);
            browser.waitFor("Đã ghi nhận");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
