package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Universal education: household sheets of a commune and what they sum up to. */
@Order(245)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CensusIT {
    private final PupilSchool school = new PupilSchool(Server.shared());
    private final String households = "/schools/" + school.school + "/households";

    private static Map<String, Object> sheet(String number, Object... persons) {
        return new HashMap<>(Map.of(
                "number", number,
                "commune", "Xã Chiềng Mai",
                "hamlet", "Bản Nà Ớt",
                "head", "Lò Văn Pản",
                "persons", List.of(persons)));
    }

    private static Map<String, Object> person(String name, int birthYear, String state, String programme, int done) {
        return Map.of(
                "name",
                name,
                "birthYear",
                birthYear,
                "gender",
                "MALE",
                "relation",
                "Con",
                "studies",
                List.of(Map.of("year", Demo.YEAR, "state", state, "grade", 0, "school", "Trường Nà Ớt")),
                "completions",
                programme.isEmpty() ? List.of() : List.of(Map.of("programme", programme, "year", done)));
    }

    @Test
    void aSheetIsWrittenFoundWithoutDiacriticsAndChangedByVersions() {
        Map<String, Object> asked = sheet("P-01", person("Lò Thị Hoa", 2009, "FINISHED", "LOWER_SECONDARY", 2024));
        JsonNode made = school.clerk.post(households, asked).expect(201).json();
        String path = "/households/" + made.get("id").asText();
        assertThat(made.get("version").asInt()).isEqualTo(1);

        assertThat(school.clerk.get(households + "?q=lo+thi+hoa").expect(200).json())
                .extracting(one -> one.get("number").asText())
                .containsExactly("P-01");
        school.clerk.post(households, asked).expect(422);

        asked.put("version", 1);
        asked.put("head", "Lò Văn Pản (con)");
        school.clerk.put(path, asked).expect(200);
        school.clerk.put(path, asked).expect(409);
        assertThat(school.clerk.get(path + "/history").expect(200).json()).hasSize(2);

        school.clerk
                .post(path + "/withdraw", Map.of("version", 2, "reason", "Lập trùng"))
                .expect(200);
        assertThat(school.clerk.get(households + "?q=P-01").expect(200).json()).isEmpty();
    }

    @Test
    void theFiguresCountWhoOfFifteenToEighteenCompletedLowerSecondarySchool() {
        school.clerk
                .post(
                        households,
                        sheet(
                                "P-02",
                                person("Lò Văn Một", 2009, "FINISHED", "LOWER_SECONDARY", 2024),
                                person("Lò Văn Hai", 2008, "DROPPED_OUT", "", 0),
                                person("Lò Văn Ba", 2014, "STUDYING", "", 0)))
                .expect(201);
        JsonNode figures = school.clerk
                .get("/units/" + school.school + "/education?year=" + Demo.YEAR)
                .expect(200)
                .json();
        assertThat(figures.get("youth").asInt()).isEqualTo(2);
        assertThat(figures.get("youthDone").asInt()).isEqualTo(1);
        assertThat(figures.get("youthShare").asText()).isEqualTo("50.0");
    }

    @Test
    void everyFaultOfASheetIsNamedAndStrangersAreRefused() {
        Map<String, Object> bad = sheet("", person("", 1800, "STUDYING", "", 0));
        JsonNode refused = school.clerk.post(households, bad).expect(422).json();
        assertThat(refused.get("errors").findValuesAsText("path"))
                .contains("number", "persons[0].name", "persons[0].birthYear");
        school.teacher.get(households).expect(403);
        school.teacher.post(households, sheet("P-09")).expect(403);
        Server.shared().as("giaovu").get(households).expect(403);
    }
}
