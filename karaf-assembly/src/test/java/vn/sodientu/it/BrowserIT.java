package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Dimension;

/** A homeroom teacher's day at the web page. */
@Order(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserIT {
    private static final Server SERVER = Server.shared();
    private static final Dimension PHONE = new Dimension(360, 780);
    private static final Dimension DESK = new Dimension(1280, 900);
    private static final String COLUMN = "tx4";

    private final Browser browser = Browser.at(SERVER);
    private final Api teacher = SERVER.as("gvcn");
    private String clazz = "";
    private String sheet = "";

    @BeforeAll
    void theClassOfTheTeacher() {
        clazz = Demo.classId(SERVER, "8A");
        sheet = clazz + "-TOAN-1";
    }

    @AfterAll
    void quit() {
        browser.close();
    }

    @Test
    @Order(1)
    void aWrongPasswordIsRefusedWithASentence() {
        browser.go("lop");
        browser.signIn("gvcn", "sai-mat-khau");
        browser.waitFor("Chưa đăng nhập được");
        assertThat(browser.all("vaadin-app-layout")).isEmpty();
        browser.picture("dang-nhap-sai");
    }

    @Test
    @Order(2)
    void whoSignsInComesToThePageHeWanted() {
        browser.go("lop");
        browser.signIn("gvcn", Server.PASSWORD);
        browser.find("[data-class='8A']");
        browser.picture("lop-hoc");
        assertThat(browser.all("[data-class='6B']")).isEmpty();
    }

    @Test
    @Order(3)
    void theStartPageShowsTheTeachersOwnSheets() {
        browser.go("");
        browser.find("[data-sheet='" + sheet + "']");
        browser.picture("trang-chinh");
        assertThat(browser.text()).contains("Xin chào", "Toán");
        assertThat(browser.all("[data-sheet^='" + Demo.classId(SERVER, "6B") + "-']"))
                .isEmpty();
    }

    @Test
    @Order(4)
    void aMarkThatIsTypedIsSaved() {
        MarkGrid grid = open();
        String pupil = grid.pupils().get(1);
        JsonNode before = stored(pupil);
        String mark = before.path("value").asText().equals("7.5") ? "6.5" : "7.5";
        grid.type(pupil, COLUMN, mark.replace('.', ','));
        grid.waitFor(pupil, COLUMN, "saved");
        browser.picture("bang-diem");
        assertThat(grid.status()).contains("Đã lưu");
        JsonNode after = stored(pupil);
        assertThat(after.get("value").asText()).isEqualTo(mark);
        assertThat(after.get("version").asInt()).isEqualTo(before.get("version").asInt() + 1);
    }

    @Test
    @Order(5)
    void aMarkTypedWithoutACommaIsUnderstood() {
        MarkGrid grid = open();
        String pupil = grid.pupils().get(2);
        String mark = stored(pupil).path("value").asText().equals("8.5") ? "9.5" : "8.5";
        grid.type(pupil, COLUMN, mark.replace(".", ""));
        grid.waitFor(pupil, COLUMN, "saved");
        assertThat(grid.value(pupil, COLUMN)).isEqualTo(mark.replace('.', ','));
        assertThat(stored(pupil).get("value").asText()).isEqualTo(mark);
    }

    @Test
    @Order(6)
    void anImpossibleMarkIsRefusedAtItsCellAndNotStored() {
        MarkGrid grid = open();
        String pupil = grid.pupils().get(3);
        JsonNode before = stored(pupil);
        for (String impossible : List.of("10,1", "8,25", "tám")) {
            grid.type(pupil, COLUMN, impossible);
            grid.waitFor(pupil, COLUMN, "invalid");
            assertThat(grid.problems()).contains(impossible);
            assertThat(stored(pupil)).isEqualTo(before);
        }
        browser.picture("bang-diem-sai");
        String possible = before.path("value").asText().equals("9.9") ? "9.8" : "9.9";
        grid.type(pupil, COLUMN, possible);
        grid.waitFor(pupil, COLUMN, "saved");
        assertThat(grid.problems()).isEmpty();
        assertThat(stored(pupil).get("value").asText()).isEqualTo(possible);
    }

    @Test
    @Order(7)
    void whatSomebodyElseStoredMeanwhileIsShownAndNotOverwritten() {
        MarkGrid grid = open();
        String pupil = grid.pupils().get(4);
        JsonNode before = stored(pupil);
        String theirs = before.path("value").asText().equals("4.5") ? "5.5" : "4.5";
        EntryCall.put(teacher, sheet, pupil, COLUMN, before.get("version").asInt(), theirs)
                .expect(200);
        String mine = before.path("value").asText().equals("9.5") ? "9.4" : "9.5";
        grid.type(pupil, COLUMN, mine.replace('.', ','));
        grid.waitFor(pupil, COLUMN, "conflict");
        assertThat(grid.problems()).contains(mine.replace('.', ','), theirs.replace('.', ','));
        assertThat(stored(pupil).get("value").asText()).isEqualTo(theirs);
        browser.picture("bang-diem-xung-dot");
        browser.find(".sdt-grid-problems button", "Giữ của tôi").click();
        grid.waitFor(pupil, COLUMN, "saved");
        assertThat(stored(pupil).get("value").asText()).isEqualTo(mine);
    }

    @Test
    @Order(8)
    void aSheetFitsAPhone() {
        browser.size(PHONE);
        try {
            MarkGrid grid = open();
            browser.picture("bang-diem-dien-thoai");
            assertThat(browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
                    .isEqualTo("0");
            String pupil = grid.pupils().get(5);
            String mark = stored(pupil).path("value").asText().equals("6.1") ? "7.1" : "6.1";
            grid.type(pupil, COLUMN, mark);
            grid.waitFor(pupil, COLUMN, "saved");
        } finally {
            browser.size(DESK);
        }
    }

    @Test
    @Order(9)
    void theSheetOfAnotherTeachersClassShowsARefusalAndNoMarks() {
        String foreign = Demo.classId(SERVER, "6B");
        for (String path : List.of("bang-diem/" + foreign + "-TOAN-1", "lop/" + foreign)) {
            browser.go(path);
            browser.waitFor("Không mở được");
            assertThat(browser.all("sdt-mark-grid, table")).isEmpty();
        }
        browser.picture("khong-mo-duoc");
    }

    @Test
    @Order(10)
    void anAddressThatDoesNotExistSaysSo() {
        browser.go("khong-co-trang-nay");
        browser.waitFor("Không tìm thấy");
    }

    @Test
    @Order(11)
    void theImportPageIsNotForTeachers() {
        browser.go("nhap-du-lieu");
        browser.waitFor("Không mở được");
        assertThat(browser.all("vaadin-side-nav-item[data-route='nhap-du-lieu']"))
                .isEmpty();
    }

    @Test
    @Order(12)
    void theLanguageCanBeSwitchedAndBack() {
        browser.go("");
        browser.find("[data-sheet]");
        browser.click("#sdt-language");
        browser.waitFor("Welcome");
        browser.picture("start-english");
        browser.click("#sdt-language");
        browser.waitFor("Xin chào");
    }

    @Test
    @Order(13)
    void whoSignedOutIsOut() {
        browser.click("#sdt-user, .sdt-user-name");
        browser.find("vaadin-menu-bar-item, vaadin-context-menu-item", "Đăng xuất")
                .click();
        browser.find("vaadin-login-form");
        browser.go("bang-diem/" + sheet);
        browser.find("vaadin-login-form");
        assertThat(browser.all("sdt-mark-grid")).isEmpty();
    }

    private MarkGrid open() {
        browser.go("bang-diem/" + sheet);
        return new MarkGrid(browser);
    }

    private JsonNode stored(String pupil) {
        return EntryCall.cell(teacher, sheet, pupil, COLUMN);
    }
}
