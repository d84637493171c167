package vn.sodientu.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.health.HealthProbe;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.statistics.StatisticsService;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;

class ServerTest {
    private static final List<Class<?>> NEEDED = List.of(
            RecordStore.class,
            RosterService.class,
            RegulationService.class,
            RegisterService.class,
            ResultService.class,
            ChoiceService.class,
            ModuleService.class,
            PrintService.class,
            ImportService.class,
            StatisticsService.class);

    private final FakeServices services = new FakeServices();
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(
                services,
                new HealthResource(services, "1.0.0"),
                new TokenResource(services),
                new AccountsResource(services));
        AccountService accounts = services.get(AccountService.class);
        when(accounts.token(anyString(), anyString(), anyString()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "", "Sai", "Wrong")));
        when(accounts.token(eq("tichhop"), eq("bi-mat"), anyString())).thenReturn(Outcome.done(new Token("ma", 3600)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theServerIsUpOnceEverythingIsThereAndWell() {
        NEEDED.forEach(services::put);
        HttpResponse<String> up = server.send(server.anonymous("/health"));
        assertThat(up.statusCode()).isEqualTo(200);
        assertThat(RestServer.body(up).get("status").asText()).isEqualTo("UP");
        assertThat(RestServer.body(up).get("version").asText()).isEqualTo("1.0.0");

        services.remove(RecordStore.class);
        HttpResponse<String> down = server.send(server.anonymous("/health"));
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(RestServer.body(down).get("parts").toString())
                .contains("{\"name\":\"RecordStore\",\"status\":\"DOWN\",\"problem\":\"not there\"}");
    }

    @Test
    void aProbeWithAProblemTakesTheServerDown() {
        NEEDED.forEach(services::put);
        HealthProbe probe = services.put(HealthProbe.class);
        when(probe.name()).thenReturn("database");
        when(probe.problem()).thenReturn(Optional.of("migration 3 failed"));
        HttpResponse<String> response = server.send(server.anonymous("/health"));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("migration 3 failed");
    }

    @Test
    void aClientGetsATokenByBasicOrByTheForm() {
        HttpResponse<String> byHeader = token("grant_type=client_credentials", RestServer.basic("tichhop", "bi-mat"));
        assertThat(byHeader.statusCode()).isEqualTo(200);
        assertThat(byHeader.body())
                .isEqualTo("{\"access_token\":\"ma\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
        assertThat(token("grant_type=client_credentials&client_id=tichhop&client_secret=bi-mat", null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokenErrorsAreThoseOfTheStandard() {
        assertThat(error("grant_type=client_credentials", null)).isEqualTo("401 invalid_client");
        assertThat(error("grant_type=client_credentials", RestServer.basic("tichhop", "sai")))
                .isEqualTo("401 invalid_client");
        assertThat(error("grant_type=password", RestServer.basic("tichhop", "bi-mat")))
                .isEqualTo("400 unsupported_grant_type");
        assertThat(error("x=1", RestServer.basic("tichhop", "bi-mat"))).isEqualTo("400 invalid_request");
        assertThat(error("grant_type=client_credentials&grant_type=x", RestServer.basic("tichhop", "bi-mat")))
                .isEqualTo("400 invalid_request");
        assertThat(error("grant_type=client_credentials&client_secret=bi-mat", RestServer.basic("tichhop", "bi-mat")))
                .isEqualTo("400 invalid_request");
    }

    @Test
    void oneKnowsWhoOneIs() {
        assertThat(server.get("/me").body())
                .isEqualTo("{\"account\":\"gvcn\",\"displayName\":\"Cô Lan\",\"grants\":[]}");
    }

    private String error(String form, @Nullable String authorization) {
        HttpResponse<String> response = token(form, authorization);
        return response.statusCode() + " "
                + RestServer.body(response).get("error").asText();
    }

    private HttpResponse<String> token(String form, @Nullable String authorization) {
        HttpRequest.Builder request = server.anonymous("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return server.send(authorization == null ? request : request.header("Authorization", authorization));
    }
}
