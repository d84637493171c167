package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job by hand: a clerk brings a new school's workbooks to the printed register, all through the page. */
@Order(310)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserJobIT {
    private static final Server SERVER = Server.shared();
    private static final String NAME = "Trường THCS Nhập Tay " + System.currentTimeMillis();

    private final Api admin = SERVER.as("admin");
    private final MainJob job = MainJob.inNewSchool(admin, NAME);
    private final Browser browser = Browser.at(SERVER);
    private String clazz = "";

    @BeforeAll
    void aClerkOfTheNewSchool() {
        String clerk = "giaovu-" + job.school();
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                clerk,
                                "displayName",
                                "Lường Thị Nhập",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "CLERK", "unit", job.school()))))
                .expect(201);
        browser.go("dang-nhap");
        browser.signIn(clerk, Server.PASSWORD);
        browser.find("vaadin-app-layout");
    }

    @AfterAll
    void quit() {
        browser.close();
    }

    @Test
    @Order(1)
    void aFaultyWorkbookIsRefusedRowByRow() {
        browser.go("nhap-du-lieu");
        browser.upload("#sdt-import-file", Workbooks.faulty());
        browser.find("#sdt-import-report [data-accepted='4'][data-rows='12']");
        assertThat(browser.all("#sdt-import-report tbody tr")).hasSize(8);
        assertThat(browser.all("#sdt-import-store")).isEmpty();
        browser.picture("nhap-bao-loi");
    }

    @Test
    @Order(2)
    void theClassListIsBroughtIn() {
        openImport();
        bringIn(Workbooks.pupils(), "nhap-hoc-sinh");
        browser.find("#sdt-import-report [data-accepted='325'][data-stored='true']");
        browser.go("lop");
        browser.find("[data-class='8A']");
        browser.picture("lop-hoc-truong-moi");
        clazz = job.classId("8A");
    }

    @Test
    @Order(3)
    void theMarksOfBothTermsAreBroughtInOneAfterTheOther() {
        openImport();
        browser.find("#sdt-import-kind vaadin-radio-button:nth-of-type(2)").click();
        for (int term = 1; term <= 2; term++) {
            browser.choose("#sdt-import-term", term == 1 ? "Học kì I" : "Học kì II");
            bringIn(Workbooks.marks("8A", term), "nhap-diem");
        }
        browser.go("lop/" + clazz + "?muc=bang-diem");
        browser.find("[data-sheet]");
        browser.picture("lop-bang-diem");
    }

    /** The page begins with the school year of the day of the test. */
    private void openImport() {
        browser.go("nhap-du-lieu");
        browser.choose("#sdt-import-year", Demo.YEAR);
    }

    private void bringIn(Path workbook, String picture) {
        browser.upload("#sdt-import-file", workbook);
        browser.waitFor(workbook.getFileName().toString());
        browser.find("#sdt-import-report [data-stored='false'] #sdt-import-store");
        browser.picture(picture);
        browser.click("#sdt-import-store");
        browser.find("#sdt-import-report [data-stored='true']");
        assertThat(browser.all("#sdt-import-report table")).isEmpty();
        assertThat(browser.find("#sdt-import-report").getText())
                .contains(workbook.getFileName().toString());
    }

    @Test
    @Order(4)
    void conductAndAbsencesAreTyped() {
        for (int term = 1; term <= 2; term++) {
            job.record("8A", "hk" + term, "T", term);
        }
        browser.go("lop/" + clazz + "?muc=ren-luyen");
        MarkGrid grid = new MarkGrid(browser);
        browser.picture("lop-ren-luyen");
        String pupil = grid.pupils().get(0);
        grid.type(pupil, "conduct", "k");
        grid.waitFor(pupil, "conduct", "saved");
        grid.type(pupil, "excused", "5");
        grid.waitFor(pupil, "excused", "saved");
        assertThat(admin.get("/classes/" + clazz + "/term-records?period=hk1")
                        .expect(200)
                        .json()
                        .get("records")
                        .get(0)
                        .toString())
                .contains("\"conduct\":\"K\"", "\"excused\":5", "\"unexcused\":0");
    }

    @Test
    @Order(5)
    void thePupilsAreFoundWithoutDiacritics() {
        browser.go("lop/" + clazz);
        browser.find("#sdt-search input").sendKeys("vi thuy hanh");
        browser.until("one row", () -> browser.all(".sdt-table tbody tr").size() == 1 ? Boolean.TRUE : null);
        assertThat(browser.find(".sdt-table tbody tr").getText()).contains("Vì Thuý Hạnh");
        browser.picture("lop-hoc-sinh");
    }

    @Test
    @Order(6)
    void everyResultIsExplained() {
        browser.go("lop/" + clazz + "?muc=ket-qua");
        browser.choose("#sdt-results-period", "Cả năm");
        browser.waitFor("Được lên lớp");
        browser.picture("lop-ket-qua");
        browser.click(".sdt-why");
        browser.find(".sdt-reasons li");
        browser.picture("vi-sao");
        assertThat(browser.find(".sdt-reasons").getText()).contains("Được lên lớp", "TT22 Đ9 k2", "TT22 Đ12 k1");
        browser.find("vaadin-button", "Đóng").click();
    }

    @Test
    @Order(7)
    void thePrintButtonGivesTheClassesBook() throws IOException, InterruptedException {
        browser.go("lop/" + clazz);
        browser.click("#sdt-print");
        browser.click("#sdt-print-order");
        String file = browser.find("#sdt-print-file").getDomProperty("href");
        browser.picture("in-so");
        HttpRequest request = HttpRequest.newBuilder(URI.create(file))
                .header("Cookie", browser.cookies())
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/pdf"));
        assertThat(MainJob.text(answer.body())).contains("SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH", "Vì Thuý Hạnh");
        HttpResponse<byte[]> stranger = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(file)).build(), BodyHandlers.ofByteArray());
        assertThat(new String(stranger.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotStartWith("%PDF");
    }
}
