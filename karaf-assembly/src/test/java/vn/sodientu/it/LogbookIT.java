package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A week of a class's lesson logbook: teachers, the homeroom teacher and the principal do their parts. */
@Order(250)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogbookIT {
    private static final String DAY = "2025-11-17";

    private final Server server = Server.shared();
    private final Api homeroom = server.as("gvcn");
    private final Api teacher = server.as("gvbm");
    private final String clazz = Demo.classId(server, "8A");
    private final String book = "/classes/" + clazz + "/logbook";
    private final String ownId = server.as("admin")
            .get("/classes/" + clazz)
            .expect(200)
            .json()
            .get("homeroom")
            .asText();
    private final String teacherId = other();
    private final String pupil = homeroom.get("/classes/" + clazz + "/pupils")
            .expect(200)
            .json()
            .get(2)
            .get("id")
            .asText();

    /** The teacher of KHTN who is the account gvbm. */
    private String other() {
        String name = teacher.get("/me").expect(200).json().get("displayName").asText();
        return Demo.named(
                server.as("giaovu")
                        .get("/schools/" + Demo.school(server) + "/staff?limit=1000")
                        .expect(200)
                        .json(),
                name);
    }

    private Map<String, Object> lesson(int period, String subject, String by, int number) {
        return new HashMap<>(Map.of(
                "day", DAY,
                "session", "morning",
                "period", period,
                "kind", "SUBSTITUTE",
                "subject", subject,
                "teacher", by,
                "planNumber", number,
                "title", "Bài " + number,
                "version", 0));
    }

    private JsonNode week() {
        return homeroom.get(book + "?day=" + DAY).expect(200).json();
    }

    @Test
    void lessonsAreSignedByTheirTeachersAndTheWeekIsClosedAndChecked() {
        Map<String, Object> first = lesson(1, "KHTN", teacherId, 40);
        first.put("missed", List.of(Map.of("pupil", pupil, "how", "K")));
        first.put("grade", "A");
        first.put("sign", true);
        JsonNode entered = teacher.put(book + "/lessons", first).expect(200).json();
        assertThat(entered.get("signedBy").asText()).isEqualTo("gvbm");
        teacher.put(book + "/lessons", first).expect(409);
        teacher.put(book + "/lessons", lesson(2, "TOAN", ownId, 50)).expect(403);

        homeroom.put(book + "/lessons", lesson(2, "KHTN", teacherId, 41)).expect(200);
        assertThat(week().get("totals").get("unsigned").asInt()).isEqualTo(1);
        assertThat(week().get("nextNumbers").get("KHTN").asInt()).isEqualTo(42);
        Map<String, Object> place = Map.of("day", DAY, "session", "morning", "period", 2, "version", 1);
        homeroom.post(book + "/sign", place).expect(403);
        teacher.post(book + "/sign", place).expect(200);

        JsonNode row = difference("2025-11");
        assertThat(row.get("lessonsUnexcused").asInt()).isEqualTo(1);
        assertThat(row.get("halfDaysUnexcused").asInt()).isZero();
        assertThat(row.get("differences")).isEmpty();

        Map<String, Object> closing =
                new HashMap<>(Map.of("day", DAY, "state", "CLOSED", "remark", "Lớp học tốt", "version", 0));
        teacher.put(book + "/weeks", closing).expect(403);
        homeroom.put(book + "/weeks", closing).expect(200);
        JsonNode refusal = teacher.put(book + "/lessons", lesson(3, "KHTN", teacherId, 42))
                .expect(403)
                .json();
        assertThat(refusal.get("errors").get(0).get("message").asText()).contains("tổng kết");
        server.as("hieutruong")
                .put(book + "/weeks", Map.of("day", DAY, "state", "CHECKED", "note", "Đã xem", "version", 1))
                .expect(200);
        JsonNode summary = week().get("summary");
        assertThat(summary.get("state").asText()).isEqualTo("CHECKED");
        assertThat(summary.get("remark").asText()).isEqualTo("Lớp học tốt");
        homeroom.put(book + "/weeks", Map.of("day", DAY, "state", "OPEN", "note", "Ghi thiếu", "version", 2))
                .expect(403);
    }

    @Test
    void aCorrectionKeepsTheFirstRowAndAWithdrawalItsReason() {
        Map<String, Object> lesson = lesson(1, "KHTN", teacherId, 60);
        lesson.put("day", "2025-11-24");
        lesson.put("sign", true);
        teacher.put(book + "/lessons", lesson).expect(200);
        lesson.put("version", 1);
        lesson.put("planNumber", 61);
        assertThat(teacher.put(book + "/lessons", lesson).expect(422).text()).contains("lí do");
        lesson.put("reason", "Ghi nhầm tiết");
        teacher.put(book + "/lessons", lesson).expect(200);
        teacher.post(
                        book + "/withdraw",
                        Map.of(
                                "day",
                                "2025-11-24",
                                "session",
                                "morning",
                                "period",
                                1,
                                "version",
                                2,
                                "reason",
                                "Lớp nghỉ"))
                .expect(200);
        JsonNode rows = teacher.get(book + "/history?day=2025-11-24&session=morning&period=1")
                .expect(200)
                .json();
        assertThat(rows.findValuesAsText("planNumber")).containsExactly("60", "61", "61");
        assertThat(rows.get(2).get("withdrawn").asBoolean()).isTrue();
        server.as("phuhuynh").get(book + "?day=2025-11-24").expect(403);
    }

    private JsonNode difference(String month) {
        JsonNode rows = homeroom.get(book + "/attendance?month=" + month)
                .expect(200)
                .json()
                .get("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("pupil").asText().equals(pupil))
                .findFirst()
                .orElseThrow();
    }
}
