package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A new version of a circular comes beside the old one, is previewed, tried by one school, and takes over. */
@Order(850)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreviewIT {
    private static final String OLD = "TT22/1.0.0";
    private static final String NEW = "TT22/1.0.1";
    private static final String MODULE = "/modules/" + ChangedRules.MODULE;
    /** In the new version six subjects at 8.5, not 9.0, make an outstanding pupil. */
    private static final BigDecimal BAR = new BigDecimal("8.5");

    private final Server server = Server.start("preview", 18_501, List.of("--demo", "small"), Map.of());
    private final Api admin = server.as("admin");
    private String school = "";
    private String complete = "";
    private Set<String> expected = Set.of();
    private Map<String, JsonNode> stored = Map.of();

    @BeforeAll
    void aClassWhoseYearIsComplete() {
        school = Demo.school(server);
        complete = Demo.classId(server, "9A");
        FullYear year = new FullYear(admin, complete);
        year.marks(2, "9.0");
        year.conduct("hk2", "T");
        expected = awaited();
        stored = results();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** By the stored results: who has an award and six subjects that reach the new bar, but not six that reach the old. */
    private Set<String> awaited() {
        Set<String> pupils = new TreeSet<>();
        for (JsonNode row : rows(complete)) {
            long reach = StreamSupport.stream(row.get("subjects").spliterator(), false)
                    .filter(result -> result.isNumber() && result.decimalValue().compareTo(BAR) >= 0)
                    .count();
            if (row.get("award").asText().equals("HSG") && reach >= 6) {
                pupils.add(row.get("pupil").asText());
            }
        }
        return pupils;
    }

    private JsonNode rows(String clazz) {
        return admin.get("/classes/" + clazz + "/results?period=year")
                .expect(200)
                .json();
    }

    private Map<String, JsonNode> results() {
        Map<String, JsonNode> all = new TreeMap<>();
        for (JsonNode clazz : classes(school)) {
            all.put(clazz.get("id").asText(), rows(clazz.get("id").asText()));
        }
        return all;
    }

    private JsonNode classes(String of) {
        return admin.get("/schools/" + of + "/classes?year=" + Demo.YEAR)
                .expect(200)
                .json();
    }

    private static Set<String> regulations(JsonNode rows) {
        return new TreeSet<>(rows.findValuesAsText("regulation"));
    }

    @Test
    @Order(1)
    void anOldClassAndANewOneOfASchoolEachHaveTheResultsOfTheirCircular() {
        JsonNode old = admin.get("/schools/" + school + "/classes?year=2019-2020")
                .expect(200)
                .json()
                .get(0);
        assertThat(regulations(rows(old.get("id").asText()))).containsExactly("TT58/1.0.0");
        assertThat(regulations(rows(complete))).containsExactly(OLD);
        assertThat(expected).isNotEmpty().hasSizeLessThan(rows(complete).size());
    }

    @Test
    @Order(2)
    void aCandidateRunsBesideAndNothingIsOtherwise() {
        JsonNode module = admin.upload(
                        "/modules?candidate=true",
                        "rules.jar",
                        ChangedRules.inVersion("1.0.1", "OUTSTANDING = 90", "OUTSTANDING = 85"))
                .expect(201)
                .json();
        assertThat(module.get("state").asText()).isEqualTo("CANDIDATE");
        assertThat(states()).containsExactly("1.0.0 RUNNING", "1.0.1 CANDIDATE");
        assertThat(award("")).isEqualTo("HSG");
        assertThat(award("?version=1.0.0")).isEqualTo("HSG");
        assertThat(award("?version=1.0.1")).isEqualTo("HSXS");
        admin.post("/regulations/TT22/evaluate?version=9.9.9", sample()).expect(404);
        assertThat(results()).isEqualTo(stored);
    }

    @Test
    @Order(3)
    void aPreviewListsExactlyThePupilsWhoseAwardChangesAndWritesNothing() {
        JsonNode done = preview(admin, Map.of("unit", school, "year", Demo.YEAR, "version", "1.0.1"));

        assertThat(done.get("state").asText()).isEqualTo("DONE");
        assertThat(done.get("candidate").asText()).isEqualTo(NEW);
        assertThat(done.get("governing").get(0).asText()).isEqualTo(OLD);
        assertThat(done.get("classesDone").asInt())
                .isEqualTo(classes(school).size())
                .isEqualTo(done.get("classes").asInt());
        assertThat(done.get("pupils").asInt())
                .isEqualTo(stored.values().stream().mapToInt(JsonNode::size).sum());
        assertThat(done.get("changed").asInt()).isEqualTo(expected.size());
        assertThat(done.get("outdated").asInt()).isZero();

        Api.Answer answer = admin.get("/previews/" + done.get("id").asText() + "/differences?limit=1000")
                .expect(200);
        assertThat(answer.header("X-Total-Count")).isEqualTo("" + expected.size());
        JsonNode differences = answer.json();
        assertThat(new TreeSet<>(differences.findValuesAsText("pupil"))).isEqualTo(expected);
        differences.forEach(one -> assertThat(Stream.of("class", "field", "before", "after")
                        .map(name -> one.get(name).asText()))
                .containsExactly(complete, "award", "HSG", "HSXS"));
        assertThat(results()).isEqualTo(stored);
    }

    @Test
    @Order(4)
    void officersAndThePrincipalOfTheSchoolMayPreviewAndNobodyElse() {
        Map<String, String> here = Map.of("unit", school, "year", Demo.YEAR);
        Map<String, String> top = Map.of("unit", "1", "year", Demo.YEAR);
        JsonNode own = preview(server.as("hieutruong"), here);
        preview(server.as("phong"), here);
        preview(server.as("so"), top);
        server.as("hieutruong").post("/regulations/TT22/previews", top).expect(403);
        server.as("gvcn").post("/regulations/TT22/previews", here).expect(403);
        server.as("gvcn").get("/previews/" + own.get("id").asText()).expect(403);
        server.as("gvcn")
                .get("/previews/" + own.get("id").asText() + "/differences")
                .expect(403);
    }

    @Test
    @Order(5)
    void theShellPreviewsToo() {
        String printed = new Shell(server).run("sodientu:preview " + NEW + " " + school + " " + Demo.YEAR);
        assertThat(printed).contains("Theo " + NEW, "HSXS", expected.size() + " học sinh đổi kết quả");
    }

    @Test
    @Order(6)
    void aCandidateIsStillOneAfterARestart() {
        assertThat(server.down().code()).isZero();
        server.up();
        // The server is ready a moment before the last modules are started.
        List<String> both = List.of("1.0.0 RUNNING", "1.0.1 CANDIDATE");
        Poll.until("both versions", () -> Optional.of(states()).filter(both::equals));
        assertThat(award("")).isEqualTo("HSG");
        assertThat(recomputed(complete)).containsExactly(OLD);
    }

    @Test
    @Order(7)
    void aPilotSchoolThatChoseTheCandidateGoesFirst() {
        JsonNode schools = admin.get("/schools").expect(200).json();
        String other = StreamSupport.stream(schools.spliterator(), false)
                .map(one -> one.get("id").asText())
                .filter(id -> !id.equals(school))
                .findFirst()
                .orElseThrow();
        String clazz = classes(other).get(0).get("id").asText();
        choose(other, NEW);
        assertThat(recomputed(clazz)).containsExactly(NEW);
        assertThat(recomputed(complete)).containsExactly(OLD);
        assertThat(admin.delete(MODULE + "/1.0.1").status()).isEqualTo(409);
    }

    @Test
    @Order(8)
    void aPromotedCandidateServesWithoutAFailedRequestAndRecomputesNothing() {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> failed = CompletableFuture.supplyAsync(() -> {
            int failures = 0;
            while (!over.get()) {
                failures += admin.post("/regulations/TT22/evaluate", sample()).status() == 200 ? 0 : 1;
            }
            return failures;
        });
        admin.post(MODULE + "/1.0.1/promote", Map.of()).expect(200);
        over.set(true);

        assertThat(failed.join()).isZero();
        assertThat(states()).containsExactly("1.0.1 RUNNING");
        assertThat(award("")).isEqualTo("HSXS");
        assertThat(results()).isEqualTo(stored);
        assertThat(regulations(rows(complete))).containsExactly(OLD);
        JsonNode preview = preview(admin, Map.of("unit", school, "year", Demo.YEAR));
        assertThat(preview.get("changed").asInt()).isZero();
        assertThat(preview.get("outdated").asInt()).isEqualTo(expected.size());
    }

    @Test
    @Order(9)
    void onlyARecomputationBringsTheNewVersionIntoTheResults() {
        assertThat(recomputed(complete)).containsExactly(NEW);
        Set<String> outstanding = new TreeSet<>();
        rows(complete).forEach(row -> {
            if (row.get("award").asText().equals("HSXS")) {
                outstanding.add(row.get("pupil").asText());
            }
        });
        assertThat(outstanding).containsAll(expected);
        Map<String, JsonNode> others = new HashMap<>(results());
        others.remove(complete);
        others.values().forEach(rows -> assertThat(regulations(rows)).containsExactly(OLD));
    }

    private Set<String> recomputed(String clazz) {
        admin.post("/classes/" + clazz + "/results/recompute", Map.of()).expect(200);
        return regulations(rows(clazz));
    }

    private void choose(String unit, String value) {
        admin.post(
                        "/units/" + unit + "/choices",
                        Map.of("kind", "REGULATION", "key", "regulation", "from", Demo.YEAR, "value", value))
                .expect(201);
    }

    /** Starts a preview and waits for its end, which may be there at once. */
    private static JsonNode preview(Api api, Map<String, String> request) {
        Api.Answer answer = api.post("/regulations/TT22/previews", request);
        assertThat(answer.status()).as(answer.text()).isIn(200, 202);
        String id = answer.json().get("id").asText();
        assertThat(answer.header("Location")).endsWith("/previews/" + id);
        return Poll.until("the preview's end", () -> Optional.of(
                        api.get("/previews/" + id).expect(200).json())
                .filter(state -> state.has("finishedAt")));
    }

    private List<String> states() {
        return StreamSupport.stream(admin.get("/modules").expect(200).json().spliterator(), false)
                .filter(module -> module.get("name").asText().equals(ChangedRules.MODULE))
                .map(module -> module.get("version").asText() + " "
                        + module.get("state").asText())
                .toList();
    }

    private String award(String query) {
        JsonNode outcome = admin.post("/regulations/TT22/evaluate" + query, sample())
                .expect(200)
                .json();
        return Objects.requireNonNull(outcome.get("award")).get("year").asText();
    }

    /** Eight subjects at 8.7. */
    private static ObjectNode sample() {
        ObjectNode example = Api.JSON.createObjectNode();
        example.putObject("class_kind").put("level", "THCS").put("grade", 8);
        var subjects = example.putArray("subjects");
        BigDecimal mark = new BigDecimal("8.7");
        for (int i = 0; i < 8; i++) {
            ObjectNode subject = subjects.addObject();
            subject.put("code", "M" + i).put("kind", "score").put("periods_per_year", 35);
            for (String term : List.of("hk1", "hk2")) {
                ObjectNode marks = subject.putObject(term);
                marks.putArray("tx").add(mark).add(mark);
                marks.put("gk", mark).put("ck", mark);
            }
        }
        example.putObject("conduct").put("hk1", "T").put("hk2", "T");
        example.put("absences", 0);
        return example;
    }
}
