package vn.sodientu.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A school of its own with two classes, a clerk, a teacher of Toán in the first class, and an inspector. */
final class PupilSchool {
    final Api clerk;
    final Api teacher;
    final Api inspector;
    final String school;
    final String first;
    final String second;
    private final Api admin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private int codes;

    PupilSchool(Server server) {
        admin = server.as("admin");
        JsonNode units = admin.get("/units").expect(200).json();
        String unit = units.get(0).get("id").asText();
        school = admin.post("/schools", Map.of("name", "Trường THCS Hồ Sơ " + mark, "level", "THCS", "unit", unit))
                .expect(201)
                .json()
                .get("id")
                .asText();
        clerk = account(server, "CLERK", Map.of());
        first = clazz("8A");
        second = clazz("8B");
        String staff = clerk.post("/schools/" + school + "/staff", Map.of("code", "GV1", "name", "Hà Văn Minh"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        for (String term : List.of("1", "2")) {
            clerk.post("/sheets/" + first + "-TOAN-" + term + "/teachers", Map.of("staff", staff));
        }
        teacher = account(server, "TEACHER", Map.of("staff", staff));
        inspector = account(server, "INSPECTOR", Map.of("to", "2030-01-01"));
    }

    private String clazz(String name) {
        return clerk.post("/schools/" + school + "/classes", Map.of("year", Demo.YEAR, "name", name, "grade", 8))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private Api account(Server server, String role, Map<String, String> more) {
        String name = role.toLowerCase(Locale.ROOT) + "-" + mark;
        Map<String, String> grant = new HashMap<>(Map.of("role", role, "unit", school));
        grant.putAll(more);
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                name,
                                "displayName",
                                "Người dùng " + role,
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(grant)))
                .expect(201);
        return server.as(name);
    }

    /** Adds a pupil to a class; answers the id. */
    String admit(String clazz, String name, String day) {
        codes++;
        return clerk.post(
                        "/classes/" + clazz + "/pupils",
                        Map.of(
                                "code",
                                "77%08d".formatted(codes),
                                "name",
                                name,
                                "birth",
                                "2012-03-0" + (1 + codes % 9),
                                "gender",
                                "FEMALE",
                                "day",
                                day))
                .expect(201)
                .json()
                .get("pupil")
                .asText();
    }

    /** Enters a mark as the teacher. */
    Api.Answer mark(Api who, String sheet, String pupil, String column, int version, String value) {
        return who.put(
                "/sheets/" + sheet + "/marks",
                Map.of("cells", List.of(Map.of("pupil", pupil, "column", column, "version", version, "value", value))));
    }

    /** A pupil's row of a list or sheet. */
    static JsonNode row(JsonNode rows, String key, String pupil) {
        for (JsonNode row : rows) {
            if (row.get(key).asText().equals(pupil)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + pupil + ": " + rows);
    }
}
