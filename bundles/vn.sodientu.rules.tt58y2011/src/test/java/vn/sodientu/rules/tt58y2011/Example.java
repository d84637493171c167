package vn.sodientu.rules.tt58y2011;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** One worked example: the case and what must come out. */
record Example(String id, String regulation, PupilYear pupil, JsonNode expected, JsonNode alternative) {
    static List<Example> all() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream("/examples.json"))) {
            List<Example> examples = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                examples.add(new Example(
                        node.path("id").asText(),
                        node.path("regulation").asText(),
                        pupil(node),
                        node.path("expected"),
                        node.path("alternative_expected")));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Example of(String id) {
        return all().stream()
                .filter(example -> example.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return id;
    }

    private static PupilYear pupil(JsonNode node) {
        JsonNode kind = node.path("class_kind");
        List<SubjectYear> subjects = new ArrayList<>();
        node.path("subjects").forEach(subject -> subjects.add(subject(subject)));
        JsonNode conduct = node.path("conduct");
        return new PupilYear(
                new ClassKind(
                        SchoolLevel.valueOf(kind.path("level").asText()),
                        kind.path("grade").asInt(),
                        text(kind.path("specialised_subject"))),
                subjects,
                new Conduct(text(conduct.path("hk1")), text(conduct.path("hk2")), text(conduct.path("year"))),
                node.path("absences").asInt(),
                node.has("summer") ? summer(node.path("summer")) : null);
    }

    private static SubjectYear subject(JsonNode node) {
        SubjectKind kind = node.path("kind").asText().equals("score") ? SubjectKind.SCORE : SubjectKind.COMMENT;
        Periods periods = node.has("periods_per_week")
                ? Periods.weeklyTenths(tenths(node.path("periods_per_week")))
                : Periods.yearly(node.path("periods_per_year").asInt());
        Subject subject =
                new Subject(node.path("code").asText(), node.path("name").asText(), kind, periods);
        return new SubjectYear(subject, term(node.path("hk1")), term(node.path("hk2")));
    }

    private static @Nullable TermMarks term(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        List<Mark> periodic = new ArrayList<>();
        if (node.has("dk")) {
            node.path("dk").forEach(mark -> periodic.add(mark(mark)));
        } else {
            periodic.add(mark(node.path("gk")));
        }
        List<Mark> regular = new ArrayList<>();
        node.path("tx").forEach(mark -> regular.add(mark(mark)));
        return new TermMarks(regular, periodic, mark(node.has("hk") ? node.path("hk") : node.path("ck")));
    }

    private static Summer summer(JsonNode node) {
        List<Summer.Retest> retests = new ArrayList<>();
        node.path("retests")
                .forEach(retest ->
                        retests.add(new Summer.Retest(retest.path("subject").asText(), mark(retest.path("result")))));
        return new Summer(retests, text(node.path("conduct_after")));
    }

    private static Mark mark(JsonNode node) {
        if (node.isTextual()) {
            return node.asText().equals("D") ? Comment.PASS : Comment.FAIL;
        }
        return new Score(tenths(node));
    }

    private static int tenths(JsonNode node) {
        return node.decimalValue().movePointRight(1).intValueExact();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
