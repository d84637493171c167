package vn.sodientu.rest.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.arrangement.ArrangementService;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.api.arrangement.ChangeArrangement;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.roster.ClassesResource;

class ArrangementsTest {
    private static final ClassId CLASS = new ClassId(3, 17);
    private static final PupilId PUPIL = new PupilId(3, 4711);
    private static final ArrangementId ID = new ArrangementId(3, 9);
    private static final Grounds GROUNDS = new Grounds("12/QĐ", LocalDate.of(2025, 9, 5), "Bệnh tim");
    private static final Arrangement EXEMPTION = new Arrangement.Exemption("TD", Period.HK1);
    private static final TopicCluster CLUSTER = new TopicCluster(3, Term.HK2);

    private final FakeServices services = new FakeServices();
    private final ArrangementService service = services.put(ArrangementService.class);
    private final RosterService roster = services.put(RosterService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(services, new ArrangementsResource(services), new ClassesResource(services));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anExemptionReachesTheServiceAndComesBackWithWhatItDoes() {
        when(service.grant(any(), any())).thenReturn(Outcome.done(view(EXEMPTION, 1)));

        HttpResponse<String> response = server.send(server.to("/classes/3-17/arrangements")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "mien-1")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"pupil\":\"3-4711\",\"kind\":\"EXEMPTION\",\"subject\":\"TD\","
                                + "\"period\":\"hk1\",\"decision\":{\"number\":\"12/QĐ\",\"day\":\"2025-09-05\"},"
                                + "\"reason\":\"Bệnh tim\",\"confirm\":true}")));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/arrangements/3-9/history");
        verify(service)
                .grant(FakeServices.GVCN, new GrantArrangement(CLASS, PUPIL, EXEMPTION, GROUNDS, true, "mien-1"));
        JsonNode body = RestServer.body(response);
        assertThat(body.get("effect").asText()).isEqualTo("LEFT_OUT");
        assertThat(body.get("article").asText()).isEqualTo("TT58 Đ12");
        assertThat(body.at("/decision/day").asText()).isEqualTo("2025-09-05");
        assertThat(body.get("marksSetAside").asInt()).isEqualTo(2);
        assertThat(body.has("column")).isFalse();
    }

    @Test
    void aTestToBeMadeUpNeedsATermAColumnAndADay() {
        HttpResponse<String> response = server.json(
                "POST",
                "/classes/3-17/arrangements",
                "{\"pupil\":\"3-4711\",\"kind\":\"MAKE_UP\",\"subject\":\"TOAN\",\"period\":\"year\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .contains("due", "period", "column");
    }

    @Test
    void aStaleWithdrawalShowsTheLastVersion() {
        when(service.withdraw(any(), any()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "version", "Đã đổi", "Changed")));
        when(service.history(any(), any())).thenReturn(Outcome.done(List.of(view(EXEMPTION, 1), view(EXEMPTION, 2))));

        HttpResponse<String> response = server.json("POST", "/arrangements/3-9/withdraw", "{\"version\":1}");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(RestServer.body(response).at("/current/0/version").asInt()).isEqualTo(2);
        verify(service).withdraw(FakeServices.GVCN, new ChangeArrangement(ID, 1, new Grounds(null, null, ""), null));
    }

    @Test
    void thePrincipalsDecisionMustBeGiven() {
        assertThat(server.json("POST", "/arrangements/3-9/decide", "{\"version\":1}")
                        .statusCode())
                .isEqualTo(422);
        when(service.decide(any(), any(), anyString()))
                .thenReturn(Outcome.done(view(new Arrangement.IndividualEducation("PROMOTED"), 2)));

        JsonNode body = RestServer.body(
                server.json("POST", "/arrangements/3-9/decide", "{\"version\":1,\"promotion\":\"PROMOTED\"}"));

        assertThat(body.get("kind").asText()).isEqualTo("INDIVIDUAL_PLAN");
        assertThat(body.get("promotion").asText()).isEqualTo("PROMOTED");
        assertThat(body.has("subject")).isFalse();
    }

    @Test
    void aClassIsListedWithOrWithoutWhatWasWithdrawn() {
        when(service.ofClass(any(), any(), anyBoolean())).thenReturn(Outcome.done(List.of(view(EXEMPTION, 1))));

        assertThat(RestServer.body(server.get("/classes/3-17/arrangements"))).hasSize(1);
        verify(service).ofClass(FakeServices.GVCN, CLASS, false);
        server.get("/classes/3-17/arrangements?withdrawn=true");
        verify(service).ofClass(FakeServices.GVCN, CLASS, true);
    }

    @Test
    void theSubjectsOfAClassAreChangedWithTheirClusters() {
        when(roster.changeSubjects(any(), any(), any())).thenReturn(Outcome.done(clazz()));

        HttpResponse<String> response = server.json(
                "PUT",
                "/classes/3-17/subjects",
                "{\"subjects\":[{\"code\":\"TOAN\",\"cluster\":{\"topics\":3,\"term\":\"hk2\"}},"
                        + "{\"code\":\"NN2\",\"name\":\"Tiếng Thái\",\"kind\":\"SCORE\",\"periodsPerYear\":105}]}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(RestServer.body(response).at("/subjects/0/cluster").toString())
                .isEqualTo("{\"topics\":3,\"term\":\"hk2\"}");
        verify(roster)
                .changeSubjects(
                        FakeServices.GVCN,
                        CLASS,
                        List.of(
                                wanted("TOAN", null, CLUSTER),
                                new WantedSubject("NN2", "Tiếng Thái", SubjectKind.SCORE, Periods.yearly(105), null)));
    }

    @Test
    void aSubjectIsTaughtInOneTermWhereATermIsNamed() {
        when(roster.changeSubjects(any(), any(), any()))
                .thenReturn(Outcome.done(
                        clazz(new Subject("CN", "Công nghệ", SubjectKind.SCORE, Periods.yearly(35)).in(Term.HK1))));

        HttpResponse<String> response = server.json(
                "PUT",
                "/classes/3-17/subjects",
                "{\"subjects\":[{\"code\":\"CN\",\"term\":\"hk1\"},{\"code\":\"TIN\",\"term\":\"hk2\"},{\"code\":\"VAN\"}]}");

        verify(roster)
                .changeSubjects(
                        FakeServices.GVCN,
                        CLASS,
                        List.of(
                                new WantedSubject("CN", null, null, null, null, Term.HK1),
                                new WantedSubject("TIN", null, null, null, null, Term.HK2),
                                new WantedSubject("VAN", null, null, null, null, null)));
        assertThat(RestServer.body(response).at("/subjects/0/term").asText()).isEqualTo("hk1");
    }

    @Test
    void aClassIsCreatedWithTheSubjectsNamed() {
        when(roster.createClass(any(), any(), any())).thenReturn(Outcome.done(clazz()));

        HttpResponse<String> response = server.json(
                "POST",
                "/schools/3/classes",
                "{\"year\":\"2025-2026\",\"name\":\"10A\",\"grade\":10,"
                        + "\"subjects\":[{\"code\":\"TOAN\",\"cluster\":{\"topics\":3,\"term\":\"hk2\"}}]}");

        assertThat(response.statusCode()).isEqualTo(201);
        verify(roster)
                .createClass(
                        FakeServices.GVCN,
                        new NewClass(3, new SchoolYear(2025), "10A", 10, null, List.of()),
                        List.of(wanted("TOAN", null, CLUSTER)));
    }

    @Test
    void everyFaultOfASubjectIsNamed() {
        HttpResponse<String> response = server.json(
                "PUT",
                "/classes/3-17/subjects",
                "{\"subjects\":[{\"cluster\":{\"topics\":10,\"term\":\"year\"},\"periodsPerWeek\":1.25,\"term\":\"year\"}]}");

        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder(
                        "subjects[0].code",
                        "subjects[0].periodsPerYear",
                        "subjects[0].cluster.topics",
                        "subjects[0].cluster.term",
                        "subjects[0].term");
    }

    private static WantedSubject wanted(String code, @Nullable String name, TopicCluster cluster) {
        return new WantedSubject(code, name, null, null, cluster);
    }

    private static SchoolClass clazz() {
        return clazz(new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(105), CLUSTER));
    }

    private static SchoolClass clazz(Subject subject) {
        return new SchoolClass(
                CLASS, new SchoolYear(2025), "10A", new ClassKind(SchoolLevel.THPT, 10, null), null, List.of(subject));
    }

    private static ArrangementView view(Arrangement what, int version) {
        return new ArrangementView(
                new GrantedArrangement(ID, CLASS, PUPIL, what, GROUNDS, version, false, "giaovu", Instant.EPOCH),
                what instanceof Arrangement.Exemption ? ExemptionRule.Effect.LEFT_OUT : null,
                new Article("TT58", "Đ12"),
                new LocalText("Được miễn học học kì I", "Exempt, term 1"),
                2);
    }
}
