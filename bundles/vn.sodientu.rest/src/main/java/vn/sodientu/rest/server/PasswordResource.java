package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.Credentials;
import vn.sodientu.api.account.HeaderSignIn;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Client;
import vn.sodientu.rest.http.NoSignIn;
import vn.sodientu.rest.http.RefusedException;

/**
 * The own password. It asks for the current password itself, because a one-time password opens nothing else: the filter
 * that signs callers in would stop it.
 */
@Path("/account/password")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@Component(service = PasswordResource.class, property = "sodientu.rest=true")
public final class PasswordResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public PasswordResource(@Reference Services services) {
        this.services = services;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @NoSignIn
    @Operation(
            summary = "Change your own password",
            description = "The account is that of the Authorization header. All its sessions, tokens and remembered"
                    + " passwords are over at once. The only operation that takes a one-time password. An account with"
                    + " one-time codes sends one in the header Sodientu-Code.")
    @ApiResponse(responseCode = "204", description = "Changed")
    public Response change(
            PasswordBody body,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HeaderSignIn.CODE_HEADER) @Nullable String code,
            @Context HttpServletRequest request) {
        AccountService accounts = services.get(AccountService.class);
        PasswordChange change =
                body.read(account(accounts, authorization), code == null ? "" : code, Client.address(request));
        Answers.value(accounts.changePassword(change));
        return Response.noContent().build();
    }

    private static String account(AccountService accounts, @Nullable String authorization) {
        Credentials given =
                authorization == null ? null : Credentials.parse(authorization).orElse(null);
        if (given instanceof Credentials.Basic basic) {
            return basic.account();
        }
        if (given instanceof Credentials.Bearer bearer) {
            return accounts.actor(bearer.token()).map(Actor::account).orElseThrow(PasswordResource::unknown);
        }
        throw unknown();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "", "Cần đăng nhập", "Sign in first"));
    }
}
