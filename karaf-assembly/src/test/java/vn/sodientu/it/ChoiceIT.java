package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What two districts on one server choose each for itself. */
@Order(200)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChoiceIT {
    private static final String TEMPLATE = "so-theo-doi-thcs";
    private static final String NEW_TITLE = "SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH (BẢN 1.1)";

    private final Api admin = Server.shared().as("admin");

    private String district(String code, String name) {
        return admin.post("/units", Map.of("parent", top(), "kind", "DISTRICT", "code", code, "name", name))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private String top() {
        return admin.get("/units").expect(200).json().get(0).get("id").asText();
    }

    private void choose(String unit, String kind, String key, String value) {
        admin.post("/units/" + unit + "/choices", Map.of("kind", kind, "key", key, "from", "2025-2026", "value", value))
                .expect(201);
    }

    @Test
    @Order(1)
    void twoDistrictsPrintTheSameBookInTwoVersions() {
        byte[] next = Jars.inVersion(Jars.built("templates/" + TEMPLATE), "1.1.0", (name, text) -> text.replace(
                        "SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH", NEW_TITLE)
                .replace("version=\"1.0.0\"", "version=\"1.1.0\""));
        admin.upload("/modules", "template.jar", next).expect(201);
        assertThat(admin.get("/templates").expect(200).json().findValuesAsText("version"))
                .contains("1.0.0", "1.1.0");
        String north = district("B1", "Huyện Bắc");
        String south = district("N1", "Huyện Nam");
        choose(north, "TEMPLATE", TEMPLATE, "1.0.0");
        choose(south, "TEMPLATE", TEMPLATE, "1.1.0");
        assertThat(print("Trường Bắc", north)).doesNotContain("(BẢN 1.1)");
        assertThat(print("Trường Nam", south)).contains("(BẢN 1.1)");
    }

    private String print(String school, String unit) {
        MainJob job = MainJob.inNewSchool(admin, school, unit);
        job.importPupils();
        return MainJob.text(job.print(TEMPLATE, "9A"));
    }

    @Test
    @Order(2)
    void theChoicesOfAUnitAreKeptWithAuthorAndTime() {
        String unit = district("D1", "Huyện Đông");
        choose(unit, "SETTING", "absence.limit", "45");
        choose(unit, "SETTING", "absence.limit", "40");
        var history = admin.get("/units/" + unit + "/choices").expect(200).json();
        assertThat(history.findValuesAsText("value")).isEqualTo(List.of("40", "45"));
        assertThat(history.get(0).get("author").asText()).isEqualTo("admin");
        assertThat(history.get(0).get("at").asText()).isNotEmpty();
    }
}
