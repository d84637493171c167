package vn.sodientu.rest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.results.OutcomeView;

/** All published examples go in without loss and come out as published, keys and digits included. */
class ExamplesTest {
    /** As it reads: 8.0 stays 8.0. */
    private static final ObjectMapper JSON =
            RestServer.json().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    static Stream<JsonNode> examples() {
        return Stream.of("/tt58/examples.json", "/tt22/examples.json").flatMap(ExamplesTest::load);
    }

    @Test
    void thereAreSeventyFour() {
        assertThat(examples()).hasSize(74);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyMarkOfACaseIsRead(JsonNode example) {
        PupilYear read =
                RegulationsResource.read(withoutExpected(example)).get(0).pupil();

        JsonNode subjects = example.get("subjects");
        assertThat(read.subjects()).hasSize(subjects.size());
        for (int i = 0; i < subjects.size(); i++) {
            SubjectYear subject = read.subjects().get(i);
            assertThat(subject.subject().code())
                    .isEqualTo(subjects.get(i).get("code").asText());
            assertThat(subject.subject().kind().name())
                    .isEqualTo(subjects.get(i).get("kind").asText().toUpperCase(Locale.ROOT));
            assertThat(codes(subject.hk1())).isEqualTo(codes(subjects.get(i).get("hk1")));
            assertThat(codes(subject.hk2())).isEqualTo(codes(subjects.get(i).get("hk2")));
        }
        assertThat(read.conduct().hk2()).isEqualTo(example.at("/conduct/hk2").asText());
        assertThat(read.absences()).isEqualTo(example.get("absences").asInt());
        assertThat(read.summer() == null).isEqualTo(!example.has("summer"));
        assertThat(read.classKind().grade())
                .isEqualTo(example.at("/class_kind/grade").asInt());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anOutcomeIsWrittenAsPublished(JsonNode example) throws IOException {
        JsonNode expected = example.get("expected");
        Set<Trait> traits = example.get("regulation").asText().equals("TT22")
                ? Set.of(Trait.COMPUTED_YEAR_CONDUCT)
                : Set.of(Trait.AVERAGE_OF_SUBJECTS, Trait.TERM_AWARDS);

        OutcomeView view = OutcomeView.of(ExpectedOutcome.of(expected), traits, Locale.ENGLISH);

        assertThat(lines(JSON.writeValueAsString(view))).isEqualTo(lines(JSON.writeValueAsString(expected)));
    }

    /** As text, since a tree would make 8.0 and 8 the same. Only the order of members is free. */
    private static List<String> lines(String json) throws IOException {
        List<String> lines = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    lines.add(parser.getParsingContext().pathAsPointer() + " " + parser.getText());
                }
            }
        }
        lines.sort(null);
        return lines;
    }

    private static List<String> codes(@Nullable TermMarks term) {
        if (term == null) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(term.regular());
        marks.addAll(term.periodic());
        if (term.last() != null) {
            marks.add(term.last());
        }
        return marks.stream().map(Mark::code).toList();
    }

    private static List<String> codes(JsonNode term) {
        List<String> codes = new ArrayList<>();
        for (String slot : List.of("tx", "dk", "gk", "hk", "ck")) {
            JsonNode node = term.path(slot);
            (node.isArray() ? node : JSON.createArrayNode().add(node)).forEach(mark -> {
                if (mark.isNumber()) {
                    codes.add(mark.decimalValue().setScale(1).toPlainString());
                } else if (mark.isTextual()) {
                    codes.add(mark.asText());
                }
            });
        }
        return codes;
    }

    private static JsonNode withoutExpected(JsonNode example) {
        ObjectNode input = example.deepCopy();
        input.remove("expected");
        return input;
    }

    private static Stream<JsonNode> load(String resource) {
        try (InputStream in = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream(resource))) {
            JsonNode root = JSON.readTree(in);
            List<JsonNode> all = new ArrayList<>();
            (root.isArray() ? root : root.get("examples")).forEach(all::add);
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
