package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Retest and re-assessment: from the marks of a year to the second result. */
@Order(45)
class SummerIT {
    private final Server server = Server.shared();

    @Test
    void aPupilUnderCircular58ChoosesIsTestedAgainAndPromotedFromFiveOn() {
        Api clerk = server.as("giaovu");
        String clazz = clerk.get("/schools/" + Demo.school(server) + "/classes?year=2019-2020")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
        Summers summer = new Summers(clerk, clazz);
        String pupil = summer.goodPupil();
        summer.weaken(pupil, "TOAN", "VAN");
        assertThat(summer.year(pupil).get("promotion").asText()).isEqualTo("RETEST");
        String terms = summer.terms(pupil);

        summer.put(List.of(item(pupil, "TOAN", null, 0), item(pupil, "VAN", null, 0)))
                .expect(200);
        assertThat(summer.of(pupil).has("after_summer")).isFalse();
        summer.put(List.of(item(pupil, "TOAN", "4.9", 1), item(pupil, "VAN", "4.9", 1)))
                .expect(200);
        assertThat(summer.second(pupil)).isEqualTo("RETAINED");
        summer.put(List.of(item(pupil, "TOAN", "5,0", 2))).expect(200);

        assertThat(summer.second(pupil)).isEqualTo("PROMOTED");
        assertThat(summer.year(pupil).at("/after_summer/level").asText()).isEqualTo("TB");
        assertThat(summer.terms(pupil)).isEqualTo(terms);
        assertThat(summer.listed("retest")).contains(pupil);
        assertThat(summer.listed("promoted")).contains(pupil);
        clerk.post("/classes/" + clazz + "/results/recompute", Map.of()).expect(200);
        assertThat(summer.second(pupil)).isEqualTo("PROMOTED");
    }

    @Test
    void aPupilUnderCircular22IsReassessedAndEveryFaultIsNamed() {
        Api admin = server.as("admin");
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS Sau Hè");
        job.importPupils();
        job.importMarks("8A", 1);
        job.importMarks("8A", 2);
        String clazz = job.classId("8A");
        Summers summer = new Summers(admin, clazz);
        String first = summer.firstPupil();
        JsonNode early =
                summer.put(List.of(item(first, "TOAN", "8", 0))).expect(422).json();
        assertThat(early.at("/errors/0/path").asText()).isEqualTo("records[0].pupil");
        assertThat(early.at("/errors/0/message").asText()).contains("rèn luyện");
        job.record("8A", "hk1", "T", 1);
        job.record("8A", "hk2", "T", 1);
        String pupil = summer.goodPupil();
        JsonNode none =
                summer.put(List.of(item(pupil, "TOAN", "8", 0))).expect(422).json();
        assertThat(none.at("/errors/0/article").asText()).contains("Đ14");

        summer.weaken(pupil, "TOAN", "VAN", "TIN");
        assertThat(summer.year(pupil).get("promotion").asText()).isEqualTo("REASSESS");
        String terms = summer.terms(pupil);
        JsonNode faults = summer.put(
                        List.of(item(pupil, "TOAN", "8", 0), item(pupil, "KHTN", "8", 0), item(pupil, "VAN", "Đ", 0)))
                .expect(422)
                .json();
        assertThat(faults.get("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("records[1].subject", "records[2].value");
        assertThat(faults.get("errors").findValuesAsText("article"))
                .hasSize(2)
                .anyMatch(article -> article.contains("Đ14"));
        assertThat(faults.get("errors").findValuesAsText("message")).anyMatch(text -> text.contains("chỉ gồm"));

        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        List<Map<String, Object>> poor =
                List.of(item(pupil, "TOAN", "4.9", 0), item(pupil, "VAN", "4.9", 0), item(pupil, "TIN", "4.9", 0));
        summer.put(key, poor).expect(200);
        summer.put(key, poor).expect(200);
        assertThat(summer.second(pupil)).isEqualTo("RETAINED");
        JsonNode conflict =
                summer.put(List.of(item(pupil, "TOAN", "9", 0))).expect(409).json();
        assertThat(conflict.at("/current/0/subjects").findValuesAsText("version"))
                .containsOnly("1");
        summer.put(List.of(item(pupil, "TOAN", "5", 1))).expect(200);

        assertThat(summer.second(pupil)).isEqualTo("PROMOTED");
        assertThat(summer.terms(pupil)).isEqualTo(terms);
        assertThat(summer.reasons(pupil)).contains("SUMMER");
        JsonNode quality = admin.get("/statistics/quality?school=" + job.school() + "&year=" + Demo.YEAR)
                .expect(200)
                .json();
        assertThat(StreamSupport.stream(quality.spliterator(), false)
                        .filter(row -> row.get("class").asText().equals(clazz)))
                .allSatisfy(row ->
                        assertThat(row.get("promotedAfterSummer").asInt()).isEqualTo(1));
    }

    private static Map<String, Object> item(String pupil, String subject, @Nullable String value, int version) {
        return value == null
                ? Map.of("pupil", pupil, "subject", subject, "chosen", true, "version", version)
                : Map.of("pupil", pupil, "subject", subject, "value", value, "version", version);
    }

    /** A class and its summer through REST. */
    private record Summers(Api api, String clazz) {
        private static final List<String> GOOD = List.of("G", "K", "T");

        Api.Answer put(List<Map<String, Object>> items) {
            return put(Map.of(), items);
        }

        Api.Answer put(Map<String, String> headers, List<Map<String, Object>> items) {
            return api.put("/classes/" + clazz + "/summer", Map.of("records", items), headers);
        }

        /** A pupil who would be promoted with every subject at five at least. */
        String goodPupil() {
            for (JsonNode row : rows("year")) {
                boolean good = StreamSupport.stream(row.get("subjects").spliterator(), false)
                        .allMatch(mark -> mark.isNumber()
                                ? mark.decimalValue().intValue() >= 5
                                : mark.asText().equals("D"));
                if (good
                        && GOOD.contains(row.get("level").asText())
                        && row.get("promotion").asText().equals("PROMOTED")) {
                    return row.get("pupil").asText();
                }
            }
            throw new AssertionError("No good pupil in " + clazz);
        }

        String firstPupil() {
            return rows("year").get(0).get("pupil").asText();
        }

        /** Sets all marks of the subjects to 3. */
        void weaken(String pupil, String... subjects) {
            for (String subject : subjects) {
                for (int term = 1; term <= 2; term++) {
                    String sheet = clazz + "-" + subject + "-" + term;
                    List<Map<String, Object>> cells = new ArrayList<>();
                    for (JsonNode cell : find(
                                    api.get("/sheets/" + sheet)
                                            .expect(200)
                                            .json()
                                            .get("rows"),
                                    pupil)
                            .get("cells")) {
                        if (!cell.get("value").isNull()) {
                            cells.add(Map.of(
                                    "pupil",
                                    pupil,
                                    "column",
                                    cell.get("column").asText(),
                                    "version",
                                    cell.get("version").asInt(),
                                    "value",
                                    "3"));
                        }
                    }
                    api.put("/sheets/" + sheet + "/marks", Map.of("cells", cells))
                            .expect(200);
                }
            }
        }

        JsonNode of(String pupil) {
            return find(
                    api.get("/classes/" + clazz + "/summer").expect(200).json().get("pupils"), pupil);
        }

        JsonNode year(String pupil) {
            return find(rows("year"), pupil);
        }

        String second(String pupil) {
            assertThat(of(pupil).get("after_summer")).isEqualTo(year(pupil).get("after_summer"));
            return year(pupil).at("/after_summer/promotion").asText();
        }

        String terms(String pupil) {
            return find(rows("hk1"), pupil) + "\n" + find(rows("hk2"), pupil) + "\n"
                    + year(pupil).get("subjects");
        }

        List<String> listed(String kind) {
            return api.get("/classes/" + clazz + "/lists?kind=" + kind)
                    .expect(200)
                    .json()
                    .findValuesAsText("pupil");
        }

        List<String> reasons(String pupil) {
            return find(
                            api.get("/classes/" + clazz + "/results?period=year&explain=true&limit=200")
                                    .expect(200)
                                    .json(),
                            pupil)
                    .get("explanation")
                    .findValuesAsText("topic");
        }

        private JsonNode rows(String period) {
            return api.get("/classes/" + clazz + "/results?period=" + period + "&limit=200")
                    .expect(200)
                    .json();
        }

        private static JsonNode find(JsonNode list, String pupil) {
            return StreamSupport.stream(list.spliterator(), false)
                    .filter(row -> row.get("pupil").asText().equals(pupil))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
