package vn.sodientu.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.roster.SchoolsResource;

/** What holds for every resource, shown on the schools, over a real connection. */
class DoorTest {
    private static final School SCHOOL = new School(3, 2, "S3", "THCS Tô Hiệu", SchoolLevel.THCS, "Sơn La", "");

    private final FakeServices services = new FakeServices();
    private final RosterService roster = services.put(RosterService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(services, new SchoolsResource(services));
        when(roster.schools(any())).thenReturn(Outcome.done(List.of(SCHOOL)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        HttpResponse<String> response = server.send(server.anonymous("/schools"));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(String.join(",", response.headers().allValues("WWW-Authenticate")))
                .contains("Basic realm=", "Bearer");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = RestServer.body(response);
        assertThat(problem.get("status").asInt()).isEqualTo(401);
        assertThat(problem.get("type").asText()).isEqualTo("urn:sodientu:problem:unauthenticated");
        assertThat(problem.get("instance").asText()).isEqualTo("/api/v1/schools");
        assertThat(problem.at("/errors/0/message").asText()).isEqualTo("Cần đăng nhập");
    }

    @Test
    void aCookieIsNoSignIn() {
        assertThat(server.send(server.anonymous("/schools").header("Cookie", "JSESSIONID=x"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRightPasswordIsHashedOnce() {
        assertThat(server.get("/schools").statusCode()).isEqualTo(200);
        assertThat(server.get("/schools").statusCode()).isEqualTo(200);
        verify(services.get(AccountService.class), times(1)).signIn("gvcn", "mat-khau", "127.0.0.1");
    }

    @Test
    void aTokenOpensTheDoorToo() {
        when(services.get(AccountService.class).actor("ma-dung")).thenReturn(Optional.of(FakeServices.GVCN));
        assertThat(bearer("ma-dung")).isEqualTo(200);
        assertThat(bearer("ma-sai")).isEqualTo(401);
    }

    @Test
    void aRefusalKeepsItsKindItsArticleAndWhoCanHelp() {
        when(roster.school(any(), anyLong()))
                .thenReturn(Outcome.refused(
                        Refusal.Kind.FORBIDDEN,
                        List.of(new Violation(
                                "id",
                                new LocalText("Không được xem", "Not for you"),
                                new Article("TT22", "Đ9 k2"),
                                new LocalText("Hiệu trưởng", "The principal")))));
        HttpResponse<String> response = server.get("/schools/3");
        assertThat(response.statusCode()).isEqualTo(403);
        JsonNode fault = RestServer.body(response).at("/errors/0");
        assertThat(fault.toString())
                .isEqualTo("{\"path\":\"id\",\"message\":\"Không được xem\",\"messageEn\":\"Not for you\","
                        + "\"article\":\"TT22 Đ9 k2\",\"help\":\"Hiệu trưởng\"}");
    }

    @Test
    void theLanguageIsTheCallers() {
        HttpResponse<String> response =
                server.send(server.anonymous("/schools").header("Accept-Language", "fr, en;q=0.8, vi;q=0.5"));
        JsonNode problem = RestServer.body(response);
        assertThat(problem.get("title").asText()).isEqualTo("Not signed in");
        assertThat(problem.at("/errors/0/message").asText()).isEqualTo("Sign in first");
        assertThat(problem.at("/errors/0").has("messageEn")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools/x", "/schools/1x", "/schools/-1", "/schools/1234567890123456789", "/nowhere"})
    void whatIsNoAddressIsNotFound(String path) {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(RestServer.body(response).get("type").asText()).isEqualTo("urn:sodientu:problem:not-found");
    }

    @Test
    void aMethodThatIsNotThereNamesThoseThatAre() {
        HttpResponse<String> response = server.send(server.to("/schools").DELETE());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertThat(RestServer.body(response).get("status").asInt()).isEqualTo(405);
    }

    @Test
    void brokenJsonIsMalformedAndIsNotQuoted() {
        HttpResponse<String> response = server.json("POST", "/schools", "{\"name\": bi-mat");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("bi-mat").contains("(1:");
    }

    @Test
    void anUnknownMemberIsNamedWithThoseThatAreKnown() {
        HttpResponse<String> response = server.json("POST", "/schools", "{\"tên\":\"x\"}");
        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode fault = RestServer.body(response).at("/errors/0");
        assertThat(fault.get("path").asText()).isEqualTo("tên");
        assertThat(fault.get("messageEn").asText()).contains("level, name, province, unit");
    }

    @Test
    void aMemberOfTheWrongShapeIsNamed() {
        HttpResponse<String> response = server.json("POST", "/schools", "{\"name\":{}}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).at("/errors/0/path").asText()).isEqualTo("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void aBodyThatIsNeededIsAskedFor(String body) {
        assertThat(server.json("POST", "/schools", body).statusCode()).isEqualTo(422);
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnce() {
        HttpResponse<String> response = server.json("POST", "/schools", "{\"name\":\" \",\"level\":\"TH\"}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactly("name", "level", "unit");
    }

    @Test
    void whatIsCreatedHasAnAddress() {
        when(roster.createSchool(any(), any())).thenReturn(Outcome.done(SCHOOL));
        HttpResponse<String> response =
                server.json("POST", "/schools", "{\"name\":\"THCS Tô Hiệu\",\"level\":\"THCS\",\"unit\":2}");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location").orElse(""))
                .startsWith("http://127.0.0.1:")
                .endsWith("/api/v1/schools/3");
        assertThat(RestServer.body(response).get("id").isTextual()).isTrue();
        assertThat(RestServer.body(response).get("id").asText()).isEqualTo("3");
    }

    @Test
    void aBodyOverTheLimitIsTooLargeDeclaredOrNot() {
        String large = "{\"name\":\"" + "x".repeat(2_000_000) + "\"}";
        assertThat(server.json("POST", "/schools", large).statusCode()).isEqualTo(413);
        var chunked = HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(large));
        assertThat(server.send(server.to("/schools")
                                .header("Content-Type", "application/json")
                                .POST(chunked))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        assertThat(server.send(server.to("/schools")
                                .header("Content-Type", "text/xml")
                                .POST(HttpRequest.BodyPublishers.ofString("<x/>")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aFaultShowsANumberAndNothingElse() {
        when(roster.schools(any())).thenThrow(new IllegalStateException("mật khẩu CSDL"));
        HttpResponse<String> response = server.get("/schools");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .doesNotContain("CSDL", "IllegalState", "at vn.")
                .containsPattern("Lỗi số [0-9A-F]{8}");
    }

    @Test
    void aPartThatIsAwayIsUnavailableForNow() {
        services.remove(RosterService.class);
        HttpResponse<String> response = server.get("/schools");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void aListComesInPages() {
        when(roster.schools(any()))
                .thenReturn(Outcome.done(LongStream.rangeClosed(1, 250)
                        .mapToObj(id -> new School(id, 2, "", "T" + id, SchoolLevel.THCS, "", ""))
                        .toList()));
        HttpResponse<String> first = server.get("/schools");
        assertThat(RestServer.body(first)).hasSize(100);
        assertThat(first.headers().firstValue("X-Total-Count")).hasValue("250");
        assertThat(first.headers().firstValue("Link").orElse("")).contains("offset=100>; rel=\"next\"");

        HttpResponse<String> last = server.get("/schools?limit=100&offset=200");
        assertThat(RestServer.body(last).findValuesAsText("id")).hasSize(50).startsWith("201");
        assertThat(last.headers().firstValue("Link").orElse(""))
                .contains("offset=100>; rel=\"prev\"")
                .doesNotContain("next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "offset=-1", "offset=1.5"})
    void aPageOutOfRangeIsRefused(String query) {
        HttpResponse<String> response = server.get("/schools?" + query);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).at("/errors/0/path").asText()).isEqualTo(query.split("=", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "limit=1000", "offset=0", "offset=999999"})
    void aPageInRangeIsGiven(String query) {
        assertThat(server.get("/schools?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void theSameDoorServesTwoGenerationsAtOnce() {
        List<Object> door =
                List.of(new SignInFilter(services), new BodyLimits(), new PagingFilter(), new ProblemMapper());
        try (RestServer old = new RestServer(door, new SchoolsResource(services));
                RestServer young = new RestServer(door, new SchoolsResource(services))) {
            for (RestServer generation : List.of(old, young, old)) {
                assertThat(generation.get("/schools").statusCode()).isEqualTo(200);
                assertThat(generation.get("/schools?limit=0").statusCode()).isEqualTo(422);
                assertThat(generation.send(generation.anonymous("/schools")).statusCode())
                        .isEqualTo(401);
            }
        }
    }

    private int bearer(String token) {
        return server.send(server.anonymous("/schools").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
