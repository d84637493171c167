package vn.sodientu.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What the JSON reader's exceptions mean to the caller. The reader's own words may quote the body, so they stay here. */
final class JsonFaults {
    private JsonFaults() {}

    /** 400 for what is no JSON, 422 for JSON of another shape. */
    static int status(JsonProcessingException fault) {
        return fault instanceof JsonMappingException mapping
                        && Causes.find(mapping.getCause(), JsonProcessingException.class)
                                .isEmpty()
                ? Problems.UNPROCESSABLE
                : 400;
    }

    static List<Violation> faults(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return List.of(Violation.of(
                    path(unknown),
                    new LocalText(
                            "Không có mục này. Các mục được nhận: " + known, "Unknown member. Known are: " + known)));
        }
        if (fault instanceof JsonMappingException mapping && status(fault) == Problems.UNPROCESSABLE) {
            return List.of(Violation.of(
                    path(mapping), new LocalText("Giá trị không đúng kiểu", "The value is not of the expected type")));
        }
        return List.of(Violation.of("", new LocalText("JSON sai" + place(fault), "Not JSON" + place(fault))));
    }

    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            String name = step.getFieldName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    private static String place(JsonProcessingException fault) {
        var location = fault.getLocation();
        return location == null ? "" : " (" + location.getLineNr() + ":" + location.getColumnNr() + ")";
    }
}
