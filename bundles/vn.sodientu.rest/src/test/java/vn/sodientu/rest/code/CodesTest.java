package vn.sodientu.rest.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.code.CodeKey;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.code.CodeState;
import vn.sodientu.api.code.Enrolled;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.server.AccountsResource;
import vn.sodientu.rest.server.TokenResource;

class CodesTest {
    private static final CodeProof PROOF = new CodeProof("gvcn", "mat-khau", "", "127.0.0.1");

    private final FakeServices services = new FakeServices();
    private final CodeService codes = services.put(CodeService.class);
    private final AccountService accounts = services.get(AccountService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(
                services, new CodesResource(services), new AccountsResource(services), new TokenResource(services));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theStateSaysSinceWhenAndWhetherItMust() {
        when(codes.state(FakeServices.GVCN)).thenReturn(new CodeState(Instant.parse("2026-01-05T01:00:00Z"), true, 9));
        assertThat(server.get("/account/codes").body())
                .isEqualTo("{\"enrolled\":\"2026-01-05T01:00:00Z\",\"required\":true,\"recovery\":9}");
    }

    @Test
    void aKeyIsFetchedAndConfirmedWithThePasswordOfTheHeader() {
        when(codes.begin(PROOF)).thenReturn(Outcome.done(new CodeKey("JBSW Y3DP", "otpauth://totp/x")));
        when(codes.confirm(PROOF.with("123456")))
                .thenReturn(Outcome.done(new Enrolled(FakeServices.GVCN, List.of("abcd-efgh"))));
        assertThat(call("POST", "/account/codes", "").body())
                .isEqualTo("{\"key\":\"JBSW Y3DP\",\"address\":\"otpauth://totp/x\"}");
        assertThat(call("PUT", "/account/codes", "123456").body()).isEqualTo("{\"recovery\":[\"abcd-efgh\"]}");
    }

    @Test
    void withoutAPasswordNobodyChangesCodes() {
        assertThat(server.send(server.anonymous("/account/codes")
                                .header("Authorization", "Bearer ma")
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void codesAreRenewedGivenUpAndTakenAway() {
        when(codes.renewRecovery(PROOF.with("123456"))).thenReturn(Outcome.done(List.of("x")));
        when(codes.remove(PROOF.with("123456"))).thenReturn(Outcome.done(FakeServices.GVCN));
        when(codes.reset(FakeServices.GVCN, "lan")).thenReturn(Outcome.done(true));
        assertThat(call("POST", "/account/codes/recovery", "123456").body()).isEqualTo("{\"recovery\":[\"x\"]}");
        assertThat(call("DELETE", "/account/codes", "123456").statusCode()).isEqualTo(204);
        assertThat(call("DELETE", "/accounts/lan/codes", "").statusCode()).isEqualTo(204);
    }

    @Test
    void aCodeTravelsInAHeaderWithEachCallByBasicAndIsNotRemembered() {
        Refusal missing = Refusal.of(Refusal.Kind.FORBIDDEN, CodeService.CODE, "cần mã", "a code is needed");
        when(accounts.signIn(anyString(), anyString(), anyString())).thenReturn(Outcome.refused(missing));
        when(accounts.signIn(eq("gvcn"), eq("mat-khau"), eq("123456"), anyString()))
                .thenReturn(Outcome.done(FakeServices.GVCN));
        assertThat(call("GET", "/me", "123456").statusCode()).isEqualTo(200);
        HttpResponse<String> without = call("GET", "/me", "");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("\"path\":\"account.code\"", "cần mã");
    }

    @Test
    void aTokenIsFetchedWithTheParameterCode() {
        Refusal missing = Refusal.of(Refusal.Kind.FORBIDDEN, CodeService.CODE, "cần mã", "a code is needed");
        when(accounts.token(any(), any(), any())).thenReturn(Outcome.refused(missing));
        when(accounts.token(eq("gvcn"), eq("mat-khau"), eq("123456"), anyString()))
                .thenReturn(Outcome.done(new Token("ma", 3600)));
        assertThat(token("").body()).contains("invalid_client", "a code is needed");
        assertThat(token("&code=123456").body()).contains("\"access_token\":\"ma\"");
    }

    private HttpResponse<String> token(String more) {
        return server.send(server.anonymous("/oauth2/token")
                .header("Authorization", RestServer.basic("gvcn", "mat-khau"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials" + more)));
    }

    private HttpResponse<String> call(String method, String path, String code) {
        HttpRequest.Builder request = server.to(path).method(method, HttpRequest.BodyPublishers.noBody());
        return server.send(code.isEmpty() ? request : request.header("Sodientu-Code", code));
    }
}
