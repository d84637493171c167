package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets what through REST. */
@Order(30)
class AccessIT {
    private static final Server SERVER = Server.shared();

    private static String classId(String name) {
        Api admin = SERVER.as("admin");
        String school = StreamSupport.stream(
                        admin.get("/schools").expect(200).json().spliterator(), false)
                .filter(node -> node.get("name").asText().equals("Trường THCS Chiềng Mai"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        return StreamSupport.stream(
                        admin.get("/schools/" + school + "/classes?year=2025-2026")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(node -> node.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    @Test
    void aTeacherOfOneClassMayNotSeeAnotherClassesMarks() {
        Api teacher = SERVER.as("gvcn");
        teacher.get("/sheets/" + classId("8A") + "-TOAN-1").expect(200);
        teacher.get("/sheets/" + classId("8A") + "-VAN-1").expect(200);
        teacher.get("/sheets/" + classId("6B") + "-TOAN-1").expect(403);
        JsonNode problem =
                teacher.get("/sheets/" + classId("6B") + "-VAN-1").expect(403).json();
        assertThat(problem.get("errors").get(0).get("message").asText()).isNotEmpty();
    }

    @Test
    void aHomeroomTeacherMaySeeButNotEnterAnotherTeachersMarks() {
        String sheet = classId("8A") + "-VAN-2";
        Api teacher = SERVER.as("gvcn");
        JsonNode row =
                teacher.get("/sheets/" + sheet).expect(200).json().get("rows").get(0);
        Map<String, Object> cell =
                Map.of("pupil", row.get("pupil").asText(), "column", "ck", "version", 0, "value", "8.5");
        teacher.put("/sheets/" + sheet + "/marks", Map.of("cells", List.of(cell)))
                .expect(403);
    }

    @Test
    void aParentSeesTheResultsOfTheOwnChildOnly() {
        Api parent = SERVER.as("phuhuynh");
        JsonNode pupils = SERVER.as("admin")
                .get("/classes/" + classId("8A") + "/pupils")
                .expect(200)
                .json();
        parent.get("/pupils/" + pupils.get(0).get("id").asText() + "/results?year=2025-2026")
                .expect(200);
        parent.get("/pupils/" + pupils.get(1).get("id").asText() + "/results?year=2025-2026")
                .expect(403);
        parent.get("/classes/" + classId("8A") + "/results?period=hk1").expect(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/schools", "/templates", "/modules", "/print-orders/1-1", "/me"})
    void nothingIsAnsweredWithoutSignIn(String path) {
        new Api(SERVER.address(), "").get(path).expect(401);
        new Api(SERVER.address(), "gvcn", "sai-mat-khau").get(path).expect(401);
        new Api(SERVER.address(), "Bearer abc").get(path).expect(401);
    }

    @Test
    void healthNeedsNoSignIn() {
        JsonNode health =
                new Api(SERVER.address(), "").get("/health").expect(200).json();
        assertThat(health.get("status").asText()).isEqualTo("UP");
    }

    @Test
    void aClientGetsATokenForItsCredentialsAndWorksWithIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER.address() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=tichhop&client_secret=" + Server.PASSWORD))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode token = Api.JSON.readTree(answer.body());
        assertThat(token.get("token_type").asText()).isEqualToIgnoringCase("Bearer");
        Api client =
                new Api(SERVER.address(), "Bearer " + token.get("access_token").asText());
        assertThat(client.get("/schools").expect(200).json()).isNotEmpty();
    }

    @Test
    void theDescriptionOfTheInterfaceIsServed() {
        JsonNode description =
                SERVER.as("admin").get("/openapi.json").expect(200).json();
        assertThat(description.get("openapi").asText()).startsWith("3.");
        assertThat(description.get("paths").size()).isGreaterThan(20);
    }
}
