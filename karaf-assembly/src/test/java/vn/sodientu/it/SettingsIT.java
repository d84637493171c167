package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A province settles an open reading; a pupil whose year depends on it is judged by it, another province's is not. */
@Order(205)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettingsIT {
    private static final String KEY = "TT22.adjustment.commentSubjectCounts";
    private static final String OFFICER = "so.caidat";

    private final Server server = Server.shared();
    private final Api admin = server.as("admin");
    private String province = "";
    private Pupil here = Pupil.NOBODY;
    private Pupil elsewhere = Pupil.NOBODY;

    /** A pupil with one failed comment subject. */
    private record Pupil(String school, String clazz, String id) {
        static final Pupil NOBODY = new Pupil("", "", "");
    }

    @BeforeAll
    void twoPupilsWithOneFailedCommentSubjectEach() {
        province = unit(Map.of("kind", "DEPARTMENT", "code", "CD1", "name", "Sở Thử Cài Đặt"));
        String district =
                unit(Map.of("parent", province, "kind", "DISTRICT", "code", "CD2", "name", "Phòng Thử Cài Đặt"));
        String other = unit(Map.of("kind", "DEPARTMENT", "code", "CD3", "name", "Sở Bên Cạnh"));
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                OFFICER,
                                "displayName",
                                "Cán bộ Sở",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "PROVINCE_OFFICER", "unit", province))))
                .expect(201);
        here = pupil("Trường THCS Cài Đặt", district);
        elsewhere = pupil("Trường THCS Bên Cạnh", other);
    }

    private String unit(Map<String, String> body) {
        return admin.post("/units", body).expect(201).json().get("id").asText();
    }

    /** The first pupil of 8A: 9 and Đ everywhere, but CĐ in Giáo dục thể chất of the second term. */
    private Pupil pupil(String name, String unit) {
        MainJob job = MainJob.inNewSchool(admin, name, unit);
        job.importPupils();
        String clazz = job.classId("8A");
        String pupil = "";
        for (int term = 1; term <= 2; term++) {
            for (JsonNode one : admin.get("/classes/" + clazz + "/sheets?term=" + term + "&limit=50")
                    .expect(200)
                    .json()) {
                JsonNode sheet = admin.get("/sheets/" + one.get("id").asText())
                        .expect(200)
                        .json();
                pupil = sheet.get("rows").get(0).get("pupil").asText();
                enter(sheet, pupil);
            }
        }
        return new Pupil(job.school(), clazz, pupil);
    }

    private void enter(JsonNode sheet, String pupil) {
        boolean comment = sheet.get("kind").asText().equals("COMMENT");
        boolean failed = sheet.get("subject").asText().equals("GDTC")
                && sheet.get("term").asInt() == 2;
        String value = failed ? "CĐ" : comment ? "Đ" : "9";
        List<Map<String, Object>> cells = new ArrayList<>();
        for (JsonNode column : sheet.get("columns")) {
            cells.add(Map.of("pupil", pupil, "column", column.get("id").asText(), "version", 0, "value", value));
        }
        admin.put("/sheets/" + sheet.get("id").asText() + "/marks", Map.of("cells", cells))
                .expect(200);
    }

    private JsonNode result(Pupil pupil) {
        return admin.get("/pupils/" + pupil.id() + "/results?year=2025-2026&explain=true")
                .expect(200)
                .json();
    }

    private static String level(JsonNode result) {
        return result.findValue("level").get("year").asText();
    }

    /** The sentences of what settings decided. */
    private static List<String> settings(JsonNode result) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode reason : result.findValue("explanation")) {
            if (reason.get("topic").asText().equals("SETTING")) {
                sentences.add(reason.get("sentence").asText());
            }
        }
        return sentences;
    }

    @Test
    @Order(1)
    void theStandardDecidesAtFirstAndTheExplanationSaysWhatWouldBeOtherwise() {
        JsonNode result = result(here);

        assertThat(level(result)).isEqualTo("K");
        assertThat(settings(result)).anySatisfy(sentence -> assertThat(sentence)
                .contains("chuẩn của phần mềm", "kết quả học tập cả năm Đạt thay vì Khá"));
    }

    @Test
    @Order(2)
    void aValueThatIsNoneIsRefusedWithTheAllowedOnesAndTheArticle() {
        JsonNode fault = choose("MAYBE").expect(422).json().get("errors").get(0);

        assertThat(fault.get("path").asText()).isEqualTo("value");
        assertThat(fault.get("article").asText()).isEqualTo("TT22 Đ9 k3");
        assertThat(fault.get("message").asText()).contains("YES", "NO");
        JsonNode unknown = server.as(OFFICER)
                .post(
                        "/units/" + province + "/choices",
                        Map.of("kind", "SETTING", "key", "TT22.nothing", "from", "2025-2026", "value", "YES"))
                .expect(422)
                .json();
        assertThat(unknown.get("errors").get(0).get("path").asText()).isEqualTo("key");
    }

    private Api.Answer choose(String value) {
        return server.as(OFFICER)
                .post(
                        "/units/" + province + "/choices",
                        Map.of("kind", "SETTING", "key", KEY, "from", "2025-2026", "value", value));
    }

    @Test
    @Order(3)
    void theProvincesChoiceHoldsAtTheSchoolsBelowItOnly() {
        choose("NO").expect(201);

        JsonNode setting = setting(here);
        assertThat(setting.get("value").asText()).isEqualTo("NO");
        assertThat(setting.get("isStandard").asBoolean()).isFalse();
        assertThat(setting.get("unit").asText()).isEqualTo(province);
        assertThat(setting.get("unitName").asText()).isEqualTo("Sở Thử Cài Đặt");
        assertThat(setting.get("author").asText()).isEqualTo(OFFICER);
        assertThat(setting(elsewhere).get("value").asText()).isEqualTo("YES");
        assertThat(setting(elsewhere).has("unit")).isFalse();
    }

    private JsonNode setting(Pupil pupil) {
        for (JsonNode one : admin.get("/units/" + pupil.school() + "/settings?year=2025-2026&grade=8")
                .expect(200)
                .json()
                .get("settings")) {
            if (one.get("key").asText().equals(KEY)) {
                return one;
            }
        }
        throw new AssertionError("No setting " + KEY);
    }

    @Test
    @Order(4)
    void storedFiguresStayUntilTheyAreComputedAnewAndTheExplanationSaysSo() {
        JsonNode before = result(here);
        assertThat(level(before)).isEqualTo("K");
        assertThat(settings(before).get(0)).contains("Đang lưu → tính lại", "kết quả học tập cả năm Khá → Đạt");

        admin.post("/classes/" + here.clazz() + "/results/recompute", Map.of()).expect(200);

        JsonNode after = result(here);
        assertThat(level(after)).isEqualTo("D");
        String day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        assertThat(settings(after)).noneMatch(sentence -> sentence.contains("Đang lưu"));
        assertThat(settings(after)).anySatisfy(sentence -> assertThat(sentence)
                .contains(
                        "do Sở Thử Cài Đặt chọn, tài khoản " + OFFICER + ", ngày " + day,
                        "kết quả học tập cả năm Khá thay vì Đạt"));
    }

    @Test
    @Order(5)
    void anotherProvincesPupilIsJudgedAsBefore() {
        admin.post("/classes/" + elsewhere.clazz() + "/results/recompute", Map.of())
                .expect(200);

        JsonNode result = result(elsewhere);
        assertThat(level(result)).isEqualTo("K");
        assertThat(settings(result)).anySatisfy(sentence -> assertThat(sentence).contains("chuẩn của phần mềm"));
    }

    @Test
    @Order(6)
    void theSettingsOfARegulationCanBeReadAndTriedOnACase() {
        JsonNode all =
                admin.get("/regulations/TT22/settings?limit=50").expect(200).json();
        assertThat(all.findValuesAsText("key")).contains(KEY, "TT22.regular.hk2");

        JsonNode fault = admin.post(
                        "/regulations/TT22/evaluate",
                        Map.of(
                                "class_kind",
                                Map.of("level", "THCS", "grade", 8),
                                "subjects",
                                List.of(),
                                "settings",
                                Map.of(KEY, "MAYBE")))
                .expect(422)
                .json()
                .get("errors")
                .get(0);
        assertThat(fault.get("path").asText()).isEqualTo("settings." + KEY);
        assertThat(fault.get("article").asText()).isEqualTo("TT22 Đ9 k3");
    }
}
