package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A province writes its own regulation from the kit and the page on regulations, and one district uses it. */
@Order(230)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegulationKitIT {
    private static final String NAME = "sonla";
    private static final String CODE = "SONLA";

    private final Api admin = Server.shared().as("admin");
    private final RegulationKit kit = new RegulationKit(NAME);

    /** The change of the page: a pupil with a title has no subject below 7,0. */
    private static String withTitleFloor(String yearRules) {
        return yearRules.replace(
                "        String best = Parameters.LEVELS.get(0);\n",
                "        for (int result : results) {\n"
                        + "            if (ResultCode.isScore(result) && result < Parameters.TITLE_FLOOR) {\n"
                        + "                return null;\n"
                        + "            }\n"
                        + "        }\n"
                        + "        String best = Parameters.LEVELS.get(0);\n");
    }

    @Test
    @Order(1)
    void aGoldenCaseThatComesOutOtherwiseRefusesTheInstallationAndIsNamed() {
        kit.edit(
                        "Parameters.java",
                        text -> text.replace(
                                "    static final Article AWARD = ",
                                "    /** Decision of the province, Đ3: no scored subject of a pupil with a title is below. */\n"
                                        + "    static final int TITLE_FLOOR = 70;\n\n"
                                        + "    static final Article AWARD = "))
                .edit("YearRules.java", RegulationKitIT::withTitleFloor)
                .edit(
                        "golden/cases.csv",
                        text -> text + "title-lowest-7.0;8;*=8.0 CN=7.0;T T T;0;;award=HSG;Đ3\n"
                                + "title-lowest-6.9;8;*=8.0 CN=6.9;T T T;0;;level=T award=-;Đ3\n");
        JsonNode problem = admin.upload("/modules", NAME + ".jar", kit.jarWithoutTests())
                .expect(422)
                .json();
        assertThat(problem.get("errors").get(0).get("message").asText()).contains("good-six-at-8.0");
        assertThat(admin.get("/regulations").expect(200).json().findValuesAsText("code"))
                .doesNotContain(CODE);
    }

    @Test
    @Order(2)
    void oneDistrictJudgesByTheNewRegulationWhileItsNeighbourDoesNot() {
        kit.edit("golden/cases.csv", text -> text.replace("level=T award=HSG promotion", "level=T award=- promotion"));
        admin.upload("/modules", NAME + ".jar", kit.jar()).expect(201);
        String own = district("tinh", "Huyện có quy định riêng");
        String other = district("chung", "Huyện theo quy định chung");
        admin.post(
                        "/units/" + own + "/choices",
                        Map.of("kind", "REGULATION", "key", "regulation", "from", Demo.YEAR, "value", CODE))
                .expect(201);
        assertThat(regulationOfAClassIn(own)).isEqualTo(CODE);
        assertThat(regulationOfAClassIn(other)).isEqualTo("TT22");
    }

    @Test
    @Order(3)
    void theNewRegulationJudgesSingleCasesByItsOwnArticle() {
        ObjectNode example = Api.JSON.createObjectNode();
        example.putObject("class_kind").put("level", "THCS").put("grade", 8);
        var subjects = example.putArray("subjects");
        for (int i = 0; i < 7; i++) {
            ObjectNode subject = subjects.addObject();
            subject.put("code", "M" + i)
                    .put("name", "Môn " + i)
                    .put("kind", "score")
                    .put("periods_per_year", 35);
            BigDecimal mark = new BigDecimal(i == 6 ? "6.9" : "8.0");
            for (String term : List.of("hk1", "hk2")) {
                ObjectNode marks = subject.putObject(term);
                marks.putArray("tx").add(mark).add(mark);
                marks.put("gk", mark).put("ck", mark);
            }
        }
        example.putObject("conduct").put("hk1", "T").put("hk2", "T").put("year", "T");
        example.put("absences", 0);
        JsonNode outcome = admin.post("/regulations/" + CODE + "/evaluate", example)
                .expect(200)
                .json();
        assertThat(outcome.get("level").get("year").asText()).isEqualTo("T");
        assertThat(outcome.get("award").get("year").isNull()).isTrue();
    }

    @Test
    @Order(4)
    void aRaisedVersionIsBuiltAndCanBePreviewedWhereItGovernsNobodyYet() {
        admin.upload(
                        "/modules?candidate=true",
                        NAME + ".jar",
                        kit.raise("1.0.1").jar())
                .expect(201);
        String top = admin.get("/units").expect(200).json().get(0).get("id").asText();
        Map<String, Object> request = Map.of("unit", top, "year", Demo.YEAR, "version", "1.0.1", "grade", 6);
        assertThat(admin.post("/regulations/" + CODE + "/previews", request)
                        .json()
                        .get("candidate")
                        .asText())
                .isEqualTo(CODE + "/1.0.1");
    }

    private String district(String code, String name) {
        String top = admin.get("/units").expect(200).json().get(0).get("id").asText();
        return admin.post("/units", Map.of("parent", top, "kind", "DISTRICT", "code", code, "name", name))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private String regulationOfAClassIn(String unit) {
        MainJob job = MainJob.inNewSchool(admin, "Trường của " + unit, unit);
        job.importPupils();
        String clazz = Demo.named(
                admin.get("/schools/" + job.school() + "/classes?year=" + Demo.YEAR)
                        .expect(200)
                        .json(),
                "8A");
        JsonNode results = admin.get("/classes/" + clazz + "/results?period=year")
                .expect(200)
                .json();
        return results.get(0).get("regulation").asText().replaceAll("/.*", "");
    }
}
