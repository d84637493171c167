package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A homeroom book: what is whose business, and what leaves a trace. */
@Order(251)
class HomeroomBookIT {
    private final Server server = Server.shared();
    private final Api homeroom = server.as("gvcn");
    private final String clazz = Demo.classId(server, "8A");
    private final String book = "/classes/" + clazz + "/homeroom-book";
    private final String pupil = homeroom.get("/classes/" + clazz + "/pupils")
            .expect(200)
            .json()
            .get(3)
            .get("id")
            .asText();

    private Map<String, Object> incident(String kind) {
        return new HashMap<>(Map.of(
                "type", "INCIDENT", "kind", kind, "pupil", pupil, "day", "2025-11-18", "text", "Trong giờ ra chơi"));
    }

    private JsonNode read(String account) {
        return server.as(account).get(book).expect(200).json();
    }

    @Test
    void aSubjectTeachersIncidentIsFollowedUpAndDecidedOnAndEachSeesWhatIsHisBusiness() {
        JsonNode reported =
                server.as("gvbm").post(book, incident("Đánh nhau")).expect(201).json();
        Map<String, Object> note =
                Map.of("type", "NOTE", "kind", "CARE", "pupil", pupil, "day", "2025-11-18", "text", "Bố mẹ đi xa");
        homeroom.post(book, note).expect(201);
        server.as("gvbm").post(book, note).expect(403);
        Map<String, Object> informed = incident("Đánh nhau");
        informed.put("informed", "2025-11-19");
        informed.put("informedHow", "Gọi điện");
        informed.put("version", 1);
        homeroom.put(book + "/" + reported.get("id").asText(), informed).expect(200);
        Map<String, Object> decision = new HashMap<>(Map.of(
                "type",
                "DECISION",
                "kind",
                "DISCIPLINE",
                "pupil",
                pupil,
                "day",
                "2025-11-20",
                "title",
                "Khiển trách",
                "number",
                "15/QĐ-THCS",
                "authority",
                "Hiệu trưởng",
                "text",
                "Đánh bạn"));
        homeroom.post(book, decision).expect(403);
        server.as("hieutruong").post(book, decision).expect(201);

        assertThat(read("gvcn").get("whole").asBoolean()).isTrue();
        assertThat(read("gvcn").get("entries").findValuesAsText("type")).contains("NOTE", "INCIDENT", "DECISION");
        assertThat(read("gvbm").get("entries").findValuesAsText("type")).containsOnly("INCIDENT");
        assertThat(read("giaovu").get("entries").findValuesAsText("type")).containsOnly("DECISION");
        server.as("thanhtra").get(book).expect(403);
        server.as("phuhuynh").get(book).expect(403);
        JsonNode trace = server.as("hieutruong")
                .get("/audit?unit=" + Demo.school(server) + "&action=homeroom.read")
                .expect(200)
                .json();
        assertThat(trace.toString()).contains("gvbm", "giaovu").doesNotContain("Bố mẹ đi xa");
        JsonNode versions = homeroom.get(book + "/" + reported.get("id").asText() + "/history")
                .expect(200)
                .json();
        assertThat(versions.findValuesAsText("by")).containsExactly("gvbm", "gvcn");
    }
}
