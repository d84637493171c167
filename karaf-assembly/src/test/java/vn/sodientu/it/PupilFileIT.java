package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A pupil's file as clerk, teacher and inspector use it. */
@Order(46)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PupilFileIT {
    private final PupilSchool at = new PupilSchool(Server.shared());

    @Test
    void aPupilChangesClassesLeavesAndReturnsAndTheListsShowWhoBelongedWhen() {
        String lan = at.admit(at.first, "Lò Thị Lan", "2025-09-05");
        String may = at.admit(at.first, "Cà Thị Mây", "2025-09-05");
        at.admit(at.second, "Vì Văn Nam", "2025-09-05");
        String sheet = at.first + "-TOAN-1";
        at.mark(at.teacher, sheet, lan, "tx1", 0, "8.5").expect(200);

        JsonNode moved = at.clerk
                .post(
                        "/pupils/" + lan + "/enrolments",
                        Map.of(
                                "deed",
                                "CHANGE_CLASS",
                                "class",
                                at.second,
                                "day",
                                "2025-11-10",
                                "reason",
                                "theo nguyện vọng của gia đình"))
                .expect(201)
                .json();
        assertThat(moved.get("marks").asInt()).isEqualTo(1);
        assertThat(moved.at("/membership/ordinal").asInt()).isEqualTo(2);

        JsonNode old = PupilSchool.row(list(at.first, ""), "id", lan);
        assertThat(old.get("struck").asBoolean()).isTrue();
        assertThat(old.get("to").asText()).isEqualTo("2025-11-09");
        assertThat(list(at.first, "&on=2025-11-09")).hasSize(2);
        assertThat(list(at.first, "&on=2025-11-10")).hasSize(1);
        JsonNode rows = at.teacher.get("/sheets/" + sheet).expect(200).json().get("rows");
        assertThat(PupilSchool.row(rows, "pupil", lan).get("left").asText()).isEqualTo("2025-11-09");
        JsonNode refused =
                at.mark(at.teacher, sheet, lan, "tx2", 0, "9").expect(422).json();
        assertThat(refused.at("/errors/0/message").asText()).contains("đã rời lớp 8A", "09/11/2025");
        JsonNode carried = at.clerk
                .get("/sheets/" + at.second + "-TOAN-1?on=2025-11-10")
                .expect(200)
                .json()
                .get("rows");
        assertThat(PupilSchool.row(carried, "pupil", lan).at("/cells/0/value").asText())
                .isEqualTo("8.5");

        at.clerk
                .post(
                        "/pupils/" + may + "/enrolments",
                        Map.of("deed", "DROP_OUT", "day", "2026-01-05", "reason", "theo gia đình đi làm"))
                .expect(201);
        at.clerk
                .post(
                        "/pupils/" + may + "/enrolments",
                        Map.of("deed", "RETURN", "class", at.first, "day", "2026-02-23", "reason", "xin học lại"))
                .expect(201);
        JsonNode history =
                at.inspector.get("/pupils/" + may + "/enrolments").expect(200).json();
        assertThat(history).hasSize(1);
        assertThat(history.at("/0/stays")).hasSize(2);
        assertThat(history.findValuesAsText("kind")).containsExactly("JOINED", "DROPPED_OUT", "RETURNED");
        assertThat(list(at.first, "&on=2026-02-01")).isEmpty();
        assertThat(list(at.first, "&on=2026-02-23")).hasSize(1);
        String late = at.admit(at.first, "Ân Thị An", "2026-03-02");
        assertThat(PupilSchool.row(list(at.first, ""), "id", late)
                        .get("ordinal")
                        .asInt())
                .isEqualTo(3);
        at.teacher
                .post(
                        "/pupils/" + may + "/enrolments",
                        Map.of("deed", "LEAVE", "day", "2026-03-03", "reason", "không được phép"))
                .expect(403);
    }

    private JsonNode list(String clazz, String more) {
        return at.clerk
                .get("/classes/" + clazz + "/pupils?basic=true" + more)
                .expect(200)
                .json();
    }
}
