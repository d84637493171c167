package vn.sodientu.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Enters what a class's year still lacks, through REST. */
record FullYear(Api api, String clazz) {
    /** Every mark that must be there and is not, of both terms. */
    void marks(String score) {
        for (int term = 1; term <= 2; term++) {
            marks(term, score);
        }
    }

    /** The same of one term. */
    void marks(int term, String score) {
        api.get("/classes/" + clazz + "/sheets?term=" + term)
                .expect(200)
                .json()
                .forEach(sheet -> fill(sheet.get("id").asText(), score));
    }

    private void fill(String id, String score) {
        JsonNode sheet = api.get("/sheets/" + id).expect(200).json();
        String value = sheet.get("kind").asText().equals("SCORE") ? score : "D";
        Set<String> required = new TreeSet<>();
        sheet.get("columns").forEach(column -> {
            if (column.get("required").asBoolean()) {
                required.add(column.get("id").asText());
            }
        });
        List<Map<String, Object>> cells = new ArrayList<>();
        for (JsonNode row : sheet.get("rows")) {
            for (JsonNode cell : row.get("cells")) {
                String column = cell.get("column").asText();
                if (cell.get("value").isNull() && required.contains(column)) {
                    cells.add(Map.of(
                            "pupil",
                            row.get("pupil").asText(),
                            "column",
                            column,
                            "version",
                            cell.get("version").asInt(),
                            "value",
                            value));
                }
            }
        }
        if (!cells.isEmpty()) {
            api.put("/sheets/" + id + "/marks", Map.of("cells", cells)).expect(200);
        }
    }

    /** The same conduct for everybody, nobody absent. */
    void conduct(String period, String code) {
        String path = "/classes/" + clazz + "/term-records?period=" + period;
        List<Map<String, Object>> records = new ArrayList<>();
        for (JsonNode one : api.get(path).expect(200).json().get("records")) {
            records.add(Map.of(
                    "pupil",
                    one.get("pupil").asText(),
                    "conduct",
                    code,
                    "excused",
                    0,
                    "unexcused",
                    0,
                    "version",
                    one.get("version").asInt()));
        }
        api.put(path, Map.of("records", records)).expect(200);
    }
}
