package vn.sodientu.rest.server;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.Credentials;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;

/** The client credentials grant of OAuth 2 (RFC 6749, 4.4). */
final class TokenDesk {
    private static final int BAD = 400;
    private static final int UNAUTHORIZED = 401;

    private final Services services;

    TokenDesk(Services services) {
        this.services = services;
    }

    /**
     * A token, or the error as the standard words it.
     *
     * @param authorization header of the request, null when the client sends its secret in the form
     */
    Response token(@Nullable String authorization, MultivaluedMap<String, String> form, String address) {
        for (List<String> values : form.values()) {
            if (values.size() > 1) {
                return error(BAD, "invalid_request", "a parameter is repeated");
            }
        }
        String grant = form.getFirst("grant_type");
        if (grant == null) {
            return error(BAD, "invalid_request", "grant_type is missing");
        }
        if (!grant.equals("client_credentials")) {
            return error(BAD, "unsupported_grant_type", "only client_credentials is supported");
        }
        String client = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        String code = form.getFirst("code");
        if (authorization != null && secret != null) {
            return error(BAD, "invalid_request", "the client authenticates in two ways");
        }
        if (authorization != null) {
            return Credentials.parse(authorization).orElse(null) instanceof Credentials.Basic basic
                    ? issue(basic, code, address)
                    : error(UNAUTHORIZED, "invalid_client", "the Authorization header is not Basic");
        }
        return client == null || secret == null
                ? error(UNAUTHORIZED, "invalid_client", "the client did not authenticate")
                : issue(new Credentials.Basic(client, secret), code, address);
    }

    private Response issue(Credentials.Basic client, @Nullable String code, String address) {
        AccountService accounts = services.get(AccountService.class);
        Outcome<Token> outcome = code == null
                ? accounts.token(client.account(), client.password(), address)
                : accounts.token(client.account(), client.password(), code, address);
        if (outcome instanceof Outcome.Done<Token> done) {
            Token token = done.value();
            return Response.ok(new TokenAnswer(token.value(), "Bearer", token.seconds()))
                    .build();
        }
        Refusal refusal = ((Outcome.Refused<Token>) outcome).refusal();
        // Only whoever knew the secret hears more than that.
        return error(
                UNAUTHORIZED,
                "invalid_client",
                refusal.kind() == Refusal.Kind.FORBIDDEN
                        ? refusal.violations().get(0).message().en()
                        : "unknown client or wrong secret");
    }

    private static Response error(int status, String code, String description) {
        Response.ResponseBuilder answer = Response.status(status).entity(new TokenError(code, description));
        if (status == UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"sodientu\"");
        }
        return answer.build();
    }
}
