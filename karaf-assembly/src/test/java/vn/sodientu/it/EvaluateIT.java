package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the domain, each through the evaluate call of the running server. */
@Order(20)
class EvaluateIT {
    static Stream<JsonNode> examples() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String bundle : List.of("tt58y2011", "tt22y2021")) {
            JsonNode file = Api.JSON.readTree(Command.ROOT
                    .resolve("bundles/vn.sodientu.rules." + bundle + "/src/test/resources/examples.json")
                    .toFile());
            file.forEach(all::add);
        }
        return all.stream().distinct();
    }

    private static Api admin() {
        return Server.shared().as("admin");
    }

    private static ObjectNode withoutExpected(JsonNode example) {
        ObjectNode input = example.deepCopy();
        input.remove("expected");
        return input;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAnsweredAsExpected(JsonNode example) {
        JsonNode answer = admin().post(
                        "/regulations/" + example.get("regulation").asText() + "/evaluate", withoutExpected(example))
                .expect(200)
                .json();
        assertSame(example.get("id").asText(), example.get("expected"), answer);
        assertThat(answer.get("explanation")).isNotEmpty();
    }

    @Test
    void manyCasesAreAnsweredInOneCallInTheirOrder() throws IOException {
        List<JsonNode> cases = examples()
                .filter(example -> example.get("regulation").asText().equals("TT22"))
                .toList();
        ArrayNode request = Api.JSON.createArrayNode();
        cases.forEach(example -> request.add(withoutExpected(example)));
        JsonNode answers =
                admin().post("/regulations/TT22/evaluate", request).expect(200).json();
        assertThat(answers).hasSize(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            assertSame(cases.get(i).get("id").asText(), cases.get(i).get("expected"), answers.get(i));
        }
    }

    @Test
    void anImpossibleMarkIsRefusedWithPathAndArticle() throws IOException {
        ObjectNode input = withoutExpected(examples()
                .filter(example -> example.get("id").asText().equals("TT22-01"))
                .findFirst()
                .orElseThrow());
        ((ObjectNode) input.get("subjects").get(0).get("hk1")).put("gk", new BigDecimal("10.1"));
        JsonNode problem =
                admin().post("/regulations/TT22/evaluate", input).expect(422).json();
        assertThat(problem.get("errors").findValuesAsText("path")).contains("subjects[0].hk1.gk");
        assertThat(problem.get("errors").get(0).get("message").asText()).isNotEmpty();
    }

    /** Every key expected is there with the same value; numbers are compared by value. */
    private static void assertSame(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                assertThat(actual.has(field.getKey()))
                        .as(where + "." + field.getKey())
                        .isTrue();
                assertSame(where + "." + field.getKey(), field.getValue(), actual.get(field.getKey()));
            }
        } else if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as(where).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }
}
