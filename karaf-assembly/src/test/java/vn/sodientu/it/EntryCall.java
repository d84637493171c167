package vn.sodientu.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads and writes one cell of a sheet through REST. */
final class EntryCall {
    private EntryCall() {}

    static Api.Answer put(Api api, String sheet, String pupil, String column, int version, String value) {
        Map<String, Object> cell = Map.of("pupil", pupil, "column", column, "version", version, "value", value);
        return api.put("/sheets/" + sheet + "/marks", Map.of("cells", List.of(cell)));
    }

    /** The cell as the register has it. */
    static JsonNode cell(Api api, String sheet, String pupil, String column) {
        return find(find(rows(api, sheet), "pupil", pupil).get("cells"), "column", column);
    }

    /** The pupil in a place of a sheet, from 0. */
    static String pupil(Api api, String sheet, int place) {
        return rows(api, sheet).get(place).get("pupil").asText();
    }

    private static JsonNode rows(Api api, String sheet) {
        return api.get("/sheets/" + sheet).expect(200).json().get("rows");
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
