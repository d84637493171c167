package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Exemptions and individual plans in the demo school, a class under Circular 58 and one under Circular 22. */
@Order(45)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrangementIT {
    private static final String OLD = "2019-2020";
    private static final Map<String, Object> DECISION = Map.of("number", "12/QĐ", "day", "2019-09-05");

    private final Server server = Server.shared();
    private final Api clerk = server.as("giaovu");
    private final String school = Demo.school(server);
    private final JsonNode old = classOf(OLD);
    private final JsonNode present = classOf(Demo.YEAR);
    private final List<String> granted = new ArrayList<>();

    @AfterAll
    void theSchoolIsAsBefore() {
        granted.forEach(id -> {
            JsonNode history =
                    clerk.get("/arrangements/" + id + "/history").expect(200).json();
            int version = history.get(history.size() - 1).get("version").asInt();
            clerk.post("/arrangements/" + id + "/withdraw", Map.of("version", version))
                    .expect(200);
        });
    }

    @Test
    void underCircular58AnExemptionFromTermOneMakesTermTwosResultTheYears() {
        String pupil = pupil(old, 0);
        fill(old, "TD", 2, pupil);
        Map<String, Object> asked = asked(pupil, "EXEMPTION", "TD", "hk1");

        JsonNode refused = grant(old, asked).expect(422).json();
        assertThat(refused.at("/errors/0/path").asText()).isEqualTo("confirm");
        asked.put("confirm", true);
        JsonNode document = kept(grant(old, asked));
        assertThat(document.get("effect").asText()).isEqualTo("LEFT_OUT");
        assertThat(document.get("article").asText()).isEqualTo("TT58 Đ12");

        JsonNode results = clerk.get("/pupils/" + pupil + "/results?year=" + OLD + "&explain=true")
                .expect(200)
                .json();
        assertThat(results.at("/subjects/TD").toString()).isEqualTo("{\"hk1\":null,\"hk2\":\"D\",\"year\":\"D\"}");
        assertThat(results.get("explanation").findValuesAsText("sentence"))
                .contains("Môn Thể dục: Được miễn học kì I theo quyết định số 12/QĐ ngày 05/09/2019");

        JsonNode sheet = clerk.get("/sheets/" + sheet(old, "TD", 1)).expect(200).json();
        JsonNode row = sheet.get("rows").get(0);
        assertThat(row.get("locked").asBoolean()).isTrue();
        assertThat(row.get("remark").asText()).contains("hiệu trưởng hoặc giáo vụ");
        JsonNode cell = row.get("cells").get(0);
        JsonNode barred = clerk.put(
                        "/sheets/" + sheet(old, "TD", 1) + "/marks",
                        Map.of(
                                "cells",
                                List.of(Map.of(
                                        "pupil",
                                        pupil,
                                        "column",
                                        cell.get("column").asText(),
                                        "version",
                                        cell.get("version").asInt(),
                                        "value",
                                        "CD"))))
                .expect(422)
                .json();
        assertThat(barred.at("/errors/0/article").asText()).isEqualTo("TT58 Đ12");
        assertThat(barred.at("/errors/0/help").asText()).contains("Hiệu trưởng", "giáo vụ");
    }

    @Test
    void underCircular58AnExemptionForTheYearLeavesTheSubjectOut() {
        String pupil = pupil(old, 1);
        String before = level(pupil);
        Map<String, Object> asked = asked(pupil, "EXEMPTION", "TD", "year");
        asked.put("confirm", true);
        kept(grant(old, asked));

        JsonNode results = clerk.get("/pupils/" + pupil + "/results?year=" + OLD)
                .expect(200)
                .json();
        assertThat(results.at("/subjects/TD").toString()).isEqualTo("{\"hk1\":null,\"hk2\":null,\"year\":null}");
        assertThat(before).isNotEqualTo("null");
        assertThat(level(pupil)).isNotEqualTo("null");
    }

    @Test
    void underCircular58NobodyIsExemptFromMaths() {
        JsonNode problem = grant(old, asked(pupil(old, 2), "EXEMPTION", "TOAN", "year"))
                .expect(422)
                .json();

        assertThat(problem.at("/errors/0/article").asText()).isEqualTo("TT58 Đ12");
        assertThat(problem.at("/errors/0/message").asText()).contains("Toán", "Thể dục", "Âm nhạc", "Mĩ thuật");
    }

    @Test
    void underCircular22PhysicalEducationIsAssessedOnTheoryInstead() {
        String pupil = pupil(present, 0);
        JsonNode document = kept(grant(present, asked(pupil, "EXEMPTION", "GDTC", "hk1")));

        assertThat(document.get("effect").asText()).isEqualTo("THEORY_INSTEAD");
        JsonNode row = clerk.get("/sheets/" + sheet(present, "GDTC", 1))
                .expect(200)
                .json()
                .get("rows")
                .get(0);
        assertThat(row.get("remark").asText()).startsWith("Miễn phần thực hành, đánh giá lý thuyết thay thế");
        assertThat(row.has("locked")).isFalse();
        assertThat(clerk.get("/pupils/" + pupil + "/results?year=" + Demo.YEAR)
                        .expect(200)
                        .json()
                        .at("/subjects/GDTC/hk1")
                        .asText())
                .isIn("D", "CD");
    }

    @Test
    void aPupilWithAnIndividualPlanHasNoLevelAndMovesUpAsThePrincipalDecides() {
        String pupil = pupil(present, 1);
        int ranked = ranked();
        Map<String, Object> asked = asked(pupil, "INDIVIDUAL_PLAN", null, null);
        String id = kept(grant(present, asked)).get("id").asText();

        JsonNode results = clerk.get("/pupils/" + pupil + "/results?year=" + Demo.YEAR)
                .expect(200)
                .json();
        assertThat(results.at("/level/hk1").isNull()).isTrue();
        assertThat(results.get("unranked").asText()).isEqualTo("Không xếp loại (kế hoạch giáo dục cá nhân)");
        assertThat(results.get("promotion").isNull()).isTrue();
        assertThat(ranked()).isEqualTo(ranked - 1);

        Map<String, Object> decided = Map.of("version", 1, "promotion", "PROMOTED", "decision", DECISION);
        clerk.post("/arrangements/" + id + "/decide", decided).expect(200);
        clerk.post("/arrangements/" + id + "/decide", decided).expect(409);
        assertThat(clerk.get("/pupils/" + pupil + "/results?year=" + Demo.YEAR)
                        .expect(200)
                        .json()
                        .get("promotion")
                        .asText())
                .isEqualTo("PROMOTED");
    }

    @Test
    void aSubjectTeacherGrantsNothing() {
        server.as("gvbm")
                .post(
                        "/classes/" + present.get("id").asText() + "/arrangements",
                        asked(pupil(present, 2), "EXEMPTION", "GDTC", "hk1"))
                .expect(403);
    }

    private JsonNode classOf(String year) {
        JsonNode classes = clerk.get("/schools/" + school + "/classes?year=" + year)
                .expect(200)
                .json();
        return classes.get(classes.size() - 1);
    }

    private String pupil(JsonNode clazz, int index) {
        return clerk.get("/classes/" + clazz.get("id").asText() + "/pupils")
                .expect(200)
                .json()
                .get(index)
                .get("id")
                .asText();
    }

    private static String sheet(JsonNode clazz, String subject, int term) {
        return clazz.get("id").asText() + "-" + subject + "-" + term;
    }

    /** Passes a pupil in every cell of a comment subject that is empty. */
    private void fill(JsonNode clazz, String subject, int term, String pupil) {
        JsonNode rows = clerk.get("/sheets/" + sheet(clazz, subject, term))
                .expect(200)
                .json()
                .get("rows");
        List<Map<String, Object>> cells = new ArrayList<>();
        for (JsonNode cell : rows.get(0).get("cells")) {
            cells.add(Map.of(
                    "pupil",
                    pupil,
                    "column",
                    cell.get("column").asText(),
                    "version",
                    cell.get("version").asInt(),
                    "value",
                    "D"));
        }
        clerk.put("/sheets/" + sheet(clazz, subject, term) + "/marks", Map.of("cells", cells))
                .expect(200);
    }

    private static Map<String, Object> asked(
            String pupil, String kind, @Nullable String subject, @Nullable String period) {
        Map<String, Object> asked = new HashMap<>(
                Map.of("pupil", pupil, "kind", kind, "decision", DECISION, "reason", "Hồ sơ " + UUID.randomUUID()));
        if (subject != null && period != null) {
            asked.put("subject", subject);
            asked.put("period", period);
        }
        return asked;
    }

    private Api.Answer grant(JsonNode clazz, Map<String, Object> asked) {
        return clerk.post("/classes/" + clazz.get("id").asText() + "/arrangements", asked);
    }

    private JsonNode kept(Api.Answer answer) {
        JsonNode document = answer.expect(201).json();
        granted.add(document.get("id").asText());
        return document;
    }

    private String level(String pupil) {
        return clerk.get("/pupils/" + pupil + "/results?year=" + OLD)
                .expect(200)
                .json()
                .at("/level/hk1")
                .asText();
    }

    private int ranked() {
        JsonNode rows = server.as("hieutruong")
                .get("/statistics/quality?school=" + school + "&year=" + Demo.YEAR + "&period=hk1")
                .expect(200)
                .json();
        for (JsonNode row : rows) {
            if (row.get("class").asText().equals(present.get("id").asText())) {
                return row.get("ranked").asInt();
            }
        }
        throw new AssertionError("No row of the class: " + rows);
    }
}
