package vn.sodientu.rest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.rules.SettingsInForce;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;

class SettingsTest {
    private static final RuleSetting READING = new RuleSetting(
            "X.reading",
            new LocalText("Đọc thế nào?", "How is it read?"),
            new RuleSetting.OneOf(List.of(
                    new RuleSetting.Option("YES", new LocalText("có", "yes")),
                    new RuleSetting.Option("NO", new LocalText("không", "no")))),
            "NO",
            new Article("X", "Đ9 k3"));
    private static final RuleSetting MINIMA = new RuleSetting(
            "X.minima",
            new LocalText("Bao nhiêu?", "How many?"),
            new RuleSetting.Counts(3, 1, 6),
            "2,3,4",
            new Article("X", "Đ6 k2"));
    private static final SchoolYear YEAR = new SchoolYear(2025);

    private final FakeServices services = new FakeServices();
    private final RegulationService regulations = services.put(RegulationService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(services, new SettingsResource(services), new RegulationsResource(services));
        when(regulations.settings("X")).thenReturn(Outcome.done(List.of(READING, MINIMA)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSettingsOfARegulationSayWhatMayBeChosen() {
        assertThat(server.get("/regulations/X/settings").body())
                .isEqualTo("[{\"key\":\"X.reading\",\"question\":\"Đọc thế nào?\",\"form\":\"ONE_OF\",\"options\":"
                        + "[{\"value\":\"YES\",\"meaning\":\"có\"},{\"value\":\"NO\",\"meaning\":\"không\"}],"
                        + "\"standard\":\"NO\",\"article\":\"X Đ9 k3\"},"
                        + "{\"key\":\"X.minima\",\"question\":\"Bao nhiêu?\",\"form\":\"COUNTS\",\"size\":3,\"min\":1,"
                        + "\"max\":6,\"standard\":\"2,3,4\",\"article\":\"X Đ6 k2\"}]");
    }

    @Test
    void theSettingsOfAUnitSayWhatHoldsAndWhoChoseIt() {
        Choice choice = new Choice(
                2,
                Choice.Kind.SETTING,
                "X.reading",
                null,
                YEAR,
                null,
                "YES",
                "so",
                Instant.parse("2025-09-01T01:00:00Z"));
        when(regulations.settings(any(), eq(7L), eq(YEAR), eq(8)))
                .thenReturn(Outcome.done(new SettingsInForce(
                        new RegulationId("X", "1.0.0"),
                        List.of(
                                new SettingInForce(READING, "YES", choice, "Sở Sơn La"),
                                new SettingInForce(MINIMA, "2,3,4", null, null)))));

        JsonNode body = RestServer.body(server.get("/units/7/settings?year=2025-2026&grade=8"));

        assertThat(body.get("regulation").asText()).isEqualTo("X/1.0.0");
        JsonNode first = body.get("settings").get(0);
        assertThat(first.get("key").asText()).isEqualTo("X.reading");
        assertThat(first.get("value").asText()).isEqualTo("YES");
        assertThat(first.get("isStandard").asBoolean()).isFalse();
        assertThat(first.get("unit").asText()).isEqualTo("2");
        assertThat(first.get("unitName").asText()).isEqualTo("Sở Sơn La");
        assertThat(first.get("author").asText()).isEqualTo("so");
        assertThat(first.get("at").asText()).isEqualTo("2025-09-01T01:00:00Z");
        JsonNode second = body.get("settings").get(1);
        assertThat(second.get("isStandard").asBoolean()).isTrue();
        assertThat(second.has("unit")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "year=2025-2026&grade=0, grade",
        "year=2025-2026&grade=13, grade",
        "year=2025-2026, grade",
        "year=2025&grade=8, year",
        "grade=8, year"
    })
    void yearAndGradeMustBeThere(String query, String path) {
        HttpResponse<String> answer = server.get("/units/7/settings?" + query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(answer).get("errors").findValuesAsText("path"))
                .containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({"1", "12"})
    void gradesFromOneToTwelveAreAskedFor(int grade) {
        when(regulations.settings(any(), anyLong(), any(), anyInt()))
                .thenReturn(Outcome.done(new SettingsInForce(new RegulationId("X", "1.0.0"), List.of())));

        assertThat(server.get("/units/7/settings?year=2025-2026&grade=" + grade).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSettingRefusedWithACaseIsNamedWithItsArticle() {
        when(regulations.judge(any(), eq("X"), any()))
                .thenReturn(Outcome.refused(
                        Refusal.Kind.INVALID,
                        List.of(Violation.by(
                                new Article("X", "Đ9 k3"), "settings.X.reading", new LocalText("không", "no")))));

        HttpResponse<String> answer = server.json(
                "POST",
                "/regulations/X/evaluate",
                "{\"class_kind\":{\"level\":\"THCS\",\"grade\":8},\"subjects\":[],\"settings\":{\"X.reading\":\"B\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode fault = RestServer.body(answer).get("errors").get(0);
        assertThat(fault.get("path").asText()).isEqualTo("settings.X.reading");
        assertThat(fault.get("article").asText()).isEqualTo("X Đ9 k3");
    }
}
