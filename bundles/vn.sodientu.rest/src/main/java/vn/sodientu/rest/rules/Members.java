package vn.sodientu.rest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.rest.http.Faults;

/** Reads members of a JSON object and notes those of a wrong type. */
final class Members {
    private final Faults faults;

    Members(Faults faults) {
        this.faults = faults;
    }

    /** An object that must be there. */
    JsonNode object(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        if (!value.isObject()) {
            faults.add(path + name, "Cần một đối tượng", "An object is needed");
            return JsonNodeFactory.instance.objectNode();
        }
        return value;
    }

    /** A list that must be there. */
    JsonNode array(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            faults.add(path + name, "Cần một danh sách", "A list is needed");
            return JsonNodeFactory.instance.arrayNode();
        }
        return value;
    }

    /** A list; empty when absent. */
    JsonNode arrayIfAny(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? JsonNodeFactory.instance.arrayNode() : array(node, name, path);
    }

    /** A text; null when absent. */
    @Nullable
    String textIfAny(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            faults.add(path + name, "Cần một chuỗi", "A text is needed");
            return null;
        }
        return value.textValue();
    }

    /** An object of texts; empty when absent. */
    Map<String, String> textsIfAny(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            faults.add(path + name, "Cần một đối tượng", "An object is needed");
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.properties().forEach(member -> {
            if (member.getValue().isTextual()) {
                texts.put(member.getKey(), member.getValue().textValue());
            } else {
                faults.add(path + name + "." + member.getKey(), "Cần một chuỗi", "A text is needed");
            }
        });
        return texts;
    }

    /** A whole number from 0 on; null when absent. */
    @Nullable
    Integer countIfAny(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            faults.add(path + name, "Cần một số nguyên không âm", "A whole number from 0 on is needed");
            return null;
        }
        return value.intValue();
    }
}
