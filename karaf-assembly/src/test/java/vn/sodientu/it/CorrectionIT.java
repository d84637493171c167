package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A locked mark is corrected by three people, each step on record. */
@Order(76)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionIT {
    private static final Server SERVER = Server.shared();

    private final Api teacher = SERVER.as("gvbm");
    private final Api homeroom = SERVER.as("gvcn");
    private final Api principal = SERVER.as("hieutruong");
    private final String school = Demo.school(SERVER);
    private final String clazz = Demo.classId(SERVER, "8A");
    private final String sheet = clazz + "-KHTN-1";
    private String lock = "";

    @BeforeAll
    void thePrincipalLocksTheTerm() {
        lock = principal
                .post(
                        "/units/" + school + "/locks",
                        Map.of("year", Demo.YEAR, "class", clazz, "period", "hk1", "reason", "Hết học kì I"))
                .expect(201)
                .json()
                .get("number")
                .asText();
    }

    @AfterAll
    void open() {
        principal
                .post("/units/" + school + "/locks/" + lock + "/lift", Map.of("reason", "Hết thử"))
                .expect(200);
    }

    @Test
    void threePeopleCorrectAMarkAndEveryStepIsOnRecord() {
        String pupil = EntryCall.pupil(teacher, sheet, 1);
        JsonNode cell = EntryCall.cell(teacher, sheet, pupil, "ck");
        int version = cell.get("version").asInt();
        String after = cell.get("value").asText().equals("9.5") ? "8.5" : "9.5";
        EntryCall.put(teacher, sheet, pupil, "ck", version, after).expect(403);

        String id = propose(teacher, pupil, "ck", version, after)
                .expect(201)
                .json()
                .get("id")
                .asText();
        assertThat(principal.get("/corrections?mine=true").expect(200).text()).doesNotContain(id);
        assertThat(homeroom.get("/corrections?mine=true").expect(200).text()).contains(id);
        step(teacher, id, "confirm", 1).expect(403);
        step(principal, id, "approve", 1).expect(409);
        step(homeroom, id, "confirm", 1).expect(200);
        assertThat(EntryCall.cell(teacher, sheet, pupil, "ck").get("version").asInt())
                .isEqualTo(version);
        step(homeroom, id, "approve", 2).expect(403);
        step(principal, id, "approve", 2).expect(200);

        JsonNode now = EntryCall.cell(teacher, sheet, pupil, "ck");
        assertThat(now.get("value").asText()).isEqualTo(after);
        assertThat(now.get("version").asInt()).isEqualTo(version + 1);
        assertThat(now.get("corrected").asBoolean()).isTrue();
        JsonNode history = teacher.get("/sheets/" + sheet + "/marks/" + pupil + "/ck/history")
                .expect(200)
                .json();
        JsonNode last = history.get(history.size() - 1);
        assertThat(last.get("source").asText()).isEqualTo("CORRECTION");
        assertThat(last.get("before").asText()).isEqualTo(cell.get("value").asText());
        assertThat(last.get("reason").asText()).isEqualTo("Cộng nhầm điểm bài thi");
        JsonNode correction = teacher.get("/corrections/" + id).expect(200).json();
        assertThat(correction.get("steps").findValuesAsText("account")).containsExactly("gvbm", "gvcn", "hieutruong");
        assertThat(correction.get("reason").asText()).isEqualTo("Cộng nhầm điểm bài thi");
        EntryCall.put(teacher, sheet, pupil, "ck", version + 1, "5").expect(403);
    }

    @Test
    void aRejectedCorrectionChangesNothing() {
        String pupil = EntryCall.pupil(teacher, sheet, 2);
        JsonNode cell = EntryCall.cell(teacher, sheet, pupil, "gk");
        int version = cell.get("version").asInt();
        String after = cell.get("value").asText().equals("9.5") ? "8.5" : "9.5";
        String id = propose(teacher, pupil, "gk", version, after)
                .expect(201)
                .json()
                .get("id")
                .asText();
        propose(teacher, pupil, "gk", version, after).expect(409);
        step(homeroom, id, "reject", 1).expect(422);
        homeroom.post("/corrections/" + id + "/reject", Map.of("reason", "Bài kiểm tra ghi đúng điểm"))
                .expect(200);
        assertThat(EntryCall.cell(teacher, sheet, pupil, "gk")).isEqualTo(cell);
        step(principal, id, "approve", 2).expect(409);
    }

    @Test
    void anOpenCellIsNotCorrectedButEntered() {
        String open = clazz + "-KHTN-2";
        String pupil = EntryCall.pupil(teacher, open, 0);
        int version = EntryCall.cell(teacher, open, pupil, "ck").get("version").asInt();
        Api.Answer refused = teacher.post("/sheets/" + open + "/corrections", body(pupil, "ck", version, "9"));
        assertThat(refused.expect(422).text()).contains("nhập trực tiếp");
    }

    @Test
    void aTeacherOfAnotherSubjectProposesNothing() {
        String pupil = EntryCall.pupil(teacher, sheet, 0);
        propose(homeroom, pupil, "ck", 1, "9").expect(403);
    }

    private Api.Answer propose(Api who, String pupil, String column, int version, String value) {
        return who.post("/sheets/" + sheet + "/corrections", body(pupil, column, version, value));
    }

    private static Map<String, Object> body(String pupil, String column, int version, String value) {
        Map<String, Object> body = new HashMap<>();
        body.put("pupil", pupil);
        body.put("column", column);
        body.put("version", version);
        body.put("value", value);
        body.put("reason", "Cộng nhầm điểm bài thi");
        return body;
    }

    private static Api.Answer step(Api who, String id, String step, int version) {
        return who.post("/corrections/" + id + "/" + step, Map.of("version", version));
    }
}
