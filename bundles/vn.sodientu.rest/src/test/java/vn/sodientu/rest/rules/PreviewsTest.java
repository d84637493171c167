package vn.sodientu.rest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewService;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.api.preview.PreviewState.Phase;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;

class PreviewsTest {
    private static final PreviewId ID = new PreviewId("0123456789abcdef");
    private static final PreviewRequest REQUEST =
            new PreviewRequest(3, new SchoolYear(2025), 8, "TT22", "1.0.1", Map.of("TT22.a", "x"));
    private static final String BODY =
            "{\"unit\":\"3\",\"year\":\"2025-2026\",\"grade\":8,\"version\":\"1.0.1\",\"settings\":{\"TT22.a\":\"x\"}}";

    private final FakeServices services = new FakeServices();
    private final PreviewService previews = services.put(PreviewService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(services, new PreviewsResource(services));
        when(previews.start(any(), eq(REQUEST))).thenReturn(Outcome.done(ID));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPreviewThatIsDoneAtOnceIsAnsweredWhole() {
        answer(Phase.DONE);

        HttpResponse<String> response = server.json("POST", "/regulations/TT22/previews", BODY);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/api/v1/previews/" + ID);
        JsonNode body = RestServer.body(response);
        assertThat(body.get("state").asText()).isEqualTo("DONE");
        assertThat(body.get("candidate").asText()).isEqualTo("TT22/1.0.1");
        assertThat(body.get("governing").toString()).isEqualTo("[\"TT22/1.0.0\"]");
        assertThat(body.get("unit").asText()).isEqualTo("3");
        assertThat(body.get("changed").asInt()).isEqualTo(7);
        assertThat(body.get("settings").toString()).isEqualTo("{\"TT22.a\":\"x\"}");
    }

    @Test
    void aPreviewUnderWayIsAcceptedAndToldWhereToAsk() {
        answer(Phase.RUNNING);

        HttpResponse<String> response = server.json("POST", "/regulations/TT22/previews", BODY);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/api/v1/previews/" + ID);
        assertThat(server.get("/previews/" + ID).body()).contains("\"classesDone\":5");
    }

    @Test
    void aFailureComesWithItsSentence() {
        answer(Phase.FAILED);

        assertThat(RestServer.body(server.get("/previews/" + ID)).get("reason").asText())
                .isEqualTo("Quy chế đã bị gỡ");
    }

    @Test
    void differencesComeInPagesWithTheirNumber() {
        PreviewDifference one = new PreviewDifference(new PupilId(3, 71), new ClassId(3, 17), "award", "HSG", "-");
        PreviewDifference two = new PreviewDifference(new PupilId(3, 72), new ClassId(3, 17), "level", "T", "K");
        when(previews.differences(any(), eq(ID))).thenReturn(Outcome.done(List.of(one, two)));

        HttpResponse<String> response = server.get("/previews/" + ID + "/differences?limit=1&offset=0");

        assertThat(response.headers().firstValue("X-Total-Count")).contains("2");
        assertThat(response.headers().firstValue("Link").orElse("")).contains("rel=\"next\"");
        assertThat(response.body())
                .isEqualTo("[{\"pupil\":\"3-71\",\"class\":\"3-17\",\"field\":\"award\",\"before\":\"HSG\","
                        + "\"after\":\"-\"}]");
    }

    @Test
    void aPreviewIsStopped() {
        when(previews.cancel(any(), eq(ID))).thenReturn(Outcome.done(state(Phase.CANCELLED)));

        HttpResponse<String> response = server.send(server.to("/previews/" + ID).DELETE());

        assertThat(RestServer.body(response).get("state").asText()).isEqualTo("CANCELLED");
        verify(previews).cancel(any(), eq(ID));
    }

    @Test
    void everyFaultOfARequestIsNamed() {
        HttpResponse<String> response =
                server.json("POST", "/regulations/TT22/previews", "{\"year\":\"2025\",\"settings\":{\"a\":\"\"}}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("unit", "year", "settings.a");
    }

    @Test
    void whatIsNoAddressOfAPreviewIsNotFound() {
        assertThat(server.get("/previews/1").statusCode()).isEqualTo(404);
    }

    private void answer(Phase phase) {
        when(previews.state(any(), eq(ID), any(Duration.class))).thenReturn(Outcome.done(state(phase)));
    }

    private static PreviewState state(Phase phase) {
        boolean over = phase != Phase.RUNNING;
        return new PreviewState(
                ID,
                REQUEST,
                new RegulationId("TT22", "1.0.1"),
                Set.of(new RegulationId("TT22", "1.0.0")),
                phase,
                new PreviewState.Counts(9, 5, 200, 7, 1, 8, 8),
                phase == Phase.FAILED ? LocalText.same("Quy chế đã bị gỡ") : null,
                "phong",
                Instant.EPOCH,
                over ? Instant.EPOCH : null);
    }
}
