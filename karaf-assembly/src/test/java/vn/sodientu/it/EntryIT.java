package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entering marks through REST: versions, repeats, faults. */
@Order(40)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryIT {
    private final Api admin = Server.shared().as("admin");
    private String sheet = "";
    private String pupil = "";

    @BeforeAll
    void aClassWithoutMarks() {
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS Nhập Điểm");
        job.importPupils();
        sheet = job.classId("7A") + "-TOAN-1";
        pupil = row(0).get("pupil").asText();
    }

    private JsonNode row(int index) {
        return admin.get("/sheets/" + sheet).expect(200).json().get("rows").get(index);
    }

    private Api.Answer put(String column, int version, String value, Map<String, String> headers) {
        Map<String, Object> cell = Map.of("pupil", pupil, "column", column, "version", version, "value", value);
        return admin.put("/sheets/" + sheet + "/marks", Map.of("cells", List.of(cell)), headers);
    }

    @Test
    void aStaleVersionIsAConflictThatShowsTheCurrentState() {
        put("tx1", 0, "8.5", Map.of()).expect(200);
        JsonNode conflict = put("tx1", 0, "9", Map.of()).expect(409).json();
        JsonNode current = conflict.get("current").get(0);
        assertThat(current.get("version").asInt()).isEqualTo(1);
        assertThat(current.get("value").asText()).isEqualTo("8.5");
        put("tx1", 1, "9", Map.of()).expect(200);
    }

    @Test
    void aRepeatWithTheSameKeyEntersNothingTwice() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        put("tx2", 0, "7.5", key).expect(200);
        put("tx2", 0, "7.5", key).expect(200);
        JsonNode history = admin.get("/sheets/" + sheet + "/marks/" + pupil + "/tx2/history")
                .expect(200)
                .json();
        assertThat(history).hasSize(1);
        put("tx2", 0, "3", key).expect(409);
    }

    @Test
    void everyFaultyCellIsNamedAndNothingIsStored() {
        List<Map<String, Object>> cells = List.of(
                Map.of("pupil", pupil, "column", "tx3", "version", 0, "value", "8.25"),
                Map.of("pupil", pupil, "column", "tx4", "version", 0, "value", "7"),
                Map.of("pupil", pupil, "column", "gk", "version", 0, "value", "10.1"),
                Map.of("pupil", pupil, "column", "tx9", "version", 0, "value", "5"));
        JsonNode problem = admin.put("/sheets/" + sheet + "/marks", Map.of("cells", cells))
                .expect(422)
                .json();
        assertThat(problem.get("errors").findValuesAsText("path"))
                .anyMatch(path -> path.startsWith("cells[0]"))
                .anyMatch(path -> path.startsWith("cells[2]"))
                .anyMatch(path -> path.startsWith("cells[3]"))
                .noneMatch(path -> path.startsWith("cells[1]"));
        for (JsonNode cell : row(0).get("cells")) {
            if (cell.get("column").asText().equals("tx4")) {
                assertThat(cell.get("version").asInt()).isZero();
            }
        }
    }
}
