package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A new school's class takes its attendance day by day. */
@Order(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttendanceIT {
    private final Api admin = Server.shared().as("admin");
    private final String clazz = aClass();
    private final String pupil = admin.get("/classes/" + clazz + "/pupils")
            .expect(200)
            .json()
            .get(0)
            .get("id")
            .asText();

    private String aClass() {
        MainJob job = MainJob.inNewSchool(
                admin,
                "Trường có điểm danh",
                admin.get("/units").expect(200).json().get(0).get("id").asText());
        job.importPupils();
        return Demo.named(
                admin.get("/schools/" + job.school() + "/classes?year=" + Demo.YEAR)
                        .expect(200)
                        .json(),
                "6B");
    }

    private Api.Answer record(String session, @Nullable String leave, int version) {
        Map<String, Object> absence =
                new HashMap<>(Map.of("pupil", pupil, "day", "2025-10-06", "session", session, "version", version));
        absence.put("leave", leave);
        return admin.put("/classes/" + clazz + "/attendance", Map.of("absences", List.of(absence)));
    }

    private JsonNode term() {
        return admin.get("/classes/" + clazz + "/term-records?period=hk1")
                .expect(200)
                .json()
                .get("records")
                .get(0);
    }

    @Test
    void halfDaysAddUpToTheTermsAbsencesAndAreTakenBackWithTheirHistory() {
        record("morning", "P", 0).expect(200);
        record("afternoon", "K", 0).expect(200);
        assertThat(term().get("excused").asInt()).isEqualTo(1);
        assertThat(term().get("unexcused").asInt()).isEqualTo(1);
        record("afternoon", "P", 0).expect(409);
        record("afternoon", null, 1).expect(200);
        assertThat(term().get("unexcused").asInt()).isZero();
        JsonNode row = admin.get("/classes/" + clazz + "/attendance?month=2025-10")
                .expect(200)
                .json()
                .get("rows")
                .get(0);
        assertThat(row.get("excused").asInt()).isEqualTo(1);
        assertThat(row.get("absences").findValuesAsText("version")).containsExactly("1", "2");
        Server.shared()
                .as("phuhuynh")
                .get("/classes/" + clazz + "/attendance?month=2025-10")
                .expect(403);
    }
}
