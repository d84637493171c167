package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The management tree through time, as the department's officer keeps it. */
@Order(242)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationIT {
    private static final String DECISION = "Quyết định số 12/QĐ-SGDĐT ngày 20/6/2025";

    private final Api admin = Server.shared().as("admin");
    private final Api officer = Server.shared().as("so");
    private final String department =
            admin.get("/units").expect(200).json().get(0).get("id").asText();
    private int units;

    @Test
    void theDemoSchoolStandsBelowTheDistrictOfficeUntilItsLastDayAndBelowTheCommuneSince() {
        String school = Demo.school(Server.shared());
        assertThat(above(school, "2025-06-30").get("name").asText()).isEqualTo("Phòng Giáo dục và Đào tạo Mai Sơn");
        assertThat(above(school, "2025-06-30").get("to").asText()).isEqualTo("2025-06-30");
        assertThat(above(school, "2025-07-01").get("name").asText()).isEqualTo("UBND xã Chiềng Mai");
        assertThat(names("/units?date=2025-06-30"))
                .contains("Phòng Giáo dục và Đào tạo Mai Sơn")
                .doesNotContain("UBND xã Chiềng Mai");
        assertThat(names("/units")).contains("UBND xã Chiềng Mai").doesNotContain("Phòng Giáo dục và Đào tạo Mai Sơn");
    }

    @Test
    void classesOfTwoGradesAreStatedToBeOneMultigradeClass() {
        Api clerk = Server.shared().as("giaovu");
        String school = Demo.school(Server.shared());
        String year = "2019-2020";
        String six = clazz(clerk, school, year, "6G", 6);
        String seven = clazz(clerk, school, year, "7G", 7);
        String alike = clazz(clerk, school, year, "6H", 6);

        for (String one : List.of(six, seven)) {
            clerk.put("/classes/" + one + "/profile", Map.of("together", "Nà Ớt", "sessionsPerWeek", 6, "version", 0))
                    .expect(200);
        }
        JsonNode refused = clerk.put("/classes/" + alike + "/profile", Map.of("together", "Nà Ớt", "version", 0))
                .expect(422)
                .json();
        assertThat(refused.get("errors").get(0).get("path").asText()).isEqualTo("together");

        JsonNode profiles = clerk.get("/schools/" + school + "/classes/profiles?year=" + year)
                .expect(200)
                .json();
        assertThat(profiles)
                .filteredOn(one -> one.get("id").asText().equals(six))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.get("togetherWith").get(0).asText()).isEqualTo(seven));
        try (Browser browser = Browser.as(Server.shared(), "giaovu")) {
            browser.go("lop/" + six);
            browser.waitFor("Lớp ghép «Nà Ớt», học cùng lớp 7G");
        }
    }

    private static String clazz(Api clerk, String school, String year, String name, int grade) {
        return clerk.post("/schools/" + school + "/classes", Map.of("year", year, "name", name, "grade", grade))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    @Test
    void theSubjectsOfAGradeAreThoseOfItsRegulationsProgramme() {
        String school = Demo.school(Server.shared());
        JsonNode now = officer.get("/schools/" + school + "/subjects?year=2025-2026&grade=8")
                .expect(200)
                .json();
        assertThat(now.get("regulation").asText()).isEqualTo("TT22");
        assertThat(now.get("standard"))
                .extracting(one -> one.get("code").asText())
                .contains("KHTN", "LSDL", "HDTN");
        assertThat(now.get("electives"))
                .extracting(one -> one.get("code").asText())
                .containsExactly("NN2", "TDT");
        JsonNode then = officer.get("/schools/" + school + "/subjects?year=2019-2020&grade=8")
                .expect(200)
                .json();
        assertThat(then.get("regulation").asText()).isEqualTo("TT58");
        assertThat(then.get("standard"))
                .extracting(one -> one.get("code").asText())
                .contains("HOA", "LI", "SU");
    }

    @Test
    void aSchoolThatMovesIsSeenByItsNewOfficerAndNoMoreByTheOld() {
        String from = unit("Xã Cũ");
        String to = unit("Xã Mới");
        String school = officer.post(
                        "/schools", Map.of("name", "Trường THCS Chuyển Xã", "level", "THCS_THPT", "unit", from))
                .expect(201)
                .json()
                .get("id")
                .asText();
        Api old = officerOf("cbxacu", from);
        Api next = officerOf("cbxamoi", to);
        old.get("/schools/" + school).expect(200);
        next.get("/schools/" + school).expect(403);
        // He gives away his own school only to a unit that he manages too.
        old.post("/units/" + school + "/changes", change("MOVE", "unit", to)).expect(403);

        officer.post("/units/" + school + "/changes", change("MOVE", "unit", to))
                .expect(200);
        officer.post("/units/" + school + "/changes", change("RENAME", "name", "Trường Tên Mới"))
                .expect(200);

        Poll.until("the new officer sees the school", () -> Optional.of(next.get("/schools/" + school))
                .filter(answer -> answer.status() == 200));
        old.get("/schools/" + school).expect(403);
        assertThat(officer.get("/schools/" + school)
                        .expect(200)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("Trường Tên Mới");
        assertThat(officer.get("/units/" + school + "?date=2025-06-30")
                        .expect(200)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("Trường THCS Chuyển Xã");
        assertThat(officer.get("/units/" + school + "/changes")
                        .expect(200)
                        .json()
                        .findValuesAsText("kind"))
                .containsExactly("MOVE", "RENAME");
    }

    @Test
    void aUnitWithSchoolsIsClosedOnlyWithWhoTakesThemOver() {
        String closing = unit("Xã Sáp Nhập");
        String heir = unit("Xã Nhận");
        String school = officer.post("/schools", Map.of("name", "Trường Sáp Nhập", "level", "THCS", "unit", closing))
                .expect(201)
                .json()
                .get("id")
                .asText();
        officer.post(
                        "/units/" + closing + "/changes",
                        Map.of("kind", "CLOSE", "from", "2026-01-01", "decision", DECISION))
                .expect(422);
        officer.post(
                        "/units/" + closing + "/changes",
                        Map.of("kind", "CLOSE", "from", "2026-01-01", "unit", heir, "decision", DECISION))
                .expect(200);
        assertThat(officer.get("/units/" + school)
                        .expect(200)
                        .json()
                        .get("parent")
                        .asText())
                .isEqualTo(heir);
    }

    private JsonNode above(String school, String day) {
        String parent = officer.get("/units/" + school + "?date=" + day)
                .expect(200)
                .json()
                .get("parent")
                .asText();
        return officer.get("/units/" + parent + "?date=" + day).expect(200).json();
    }

    private List<String> names(String address) {
        return officer.get(address).expect(200).json().findValuesAsText("name");
    }

    private String unit(String name) {
        return officer.post(
                        "/units",
                        Map.of(
                                "parent",
                                department,
                                "kind",
                                "DISTRICT",
                                "code",
                                "TC." + ++units,
                                "name",
                                name,
                                "from",
                                "2011-01-01"))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private Map<String, Object> change(String kind, String key, String value) {
        return Map.of("kind", kind, "from", "2025-07-01", key, value, "decision", DECISION);
    }

    private Api officerOf(String account, String unit) {
        String password = "Mat-khau-to-chuc-26";
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                account,
                                "displayName",
                                "Cán bộ xã",
                                "password",
                                password,
                                "grants",
                                List.of(Map.of("role", "DISTRICT_OFFICER", "unit", unit))))
                .expect(201);
        return new Api(Server.shared().address(), account, password);
    }
}
