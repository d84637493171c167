package vn.sodientu.rest.code;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.account.Credentials;
import vn.sodientu.api.account.HeaderSignIn;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Client;
import vn.sodientu.rest.http.NoSignIn;
import vn.sodientu.rest.http.RefusedException;

/**
 * The own one-time codes. What changes them asks for the password itself, by HTTP Basic: whoever must enrol before he
 * may do anything would be stopped by the filter that signs callers in, and a token alone is not enough.
 */
@Path("/account/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@Component(service = CodesResource.class, property = "sodientu.rest=true")
public final class CodesResource {
    private static final String CODE = "The present code of the app, or a recovery code";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public CodesResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Operation(summary = "Whether your account gives one-time codes, and whether it must")
    public CodeStateView state(@Context SecurityContext security) {
        return CodeStateView.of(services.get(CodeService.class).state(Caller.of(security)));
    }

    @POST
    @NoSignIn
    @Operation(
            summary = "Get a key for an authenticator app",
            description = "By HTTP Basic. It counts once PUT has seen a code of it; 409 when the account has codes.")
    public CodeKeyView begin(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Context HttpServletRequest request) {
        return CodeKeyView.of(
                Answers.value(services.get(CodeService.class).begin(proof(authorization, null, request))));
    }

    @PUT
    @NoSignIn
    @Operation(
            summary = "Enrol by the first code; answers the recovery codes",
            description = "By HTTP Basic. From now on the account signs in with password and code only: send the code"
                    + " once to /oauth2/token and work with the token, or in this header with each call by HTTP Basic,"
                    + " a new code each time. All other sessions and tokens are over at once.")
    public RecoveryView confirm(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Parameter(description = CODE) @HeaderParam(HeaderSignIn.CODE_HEADER) @Nullable String code,
            @Context HttpServletRequest request) {
        return new RecoveryView(
                Answers.value(services.get(CodeService.class).confirm(proof(authorization, code, request)))
                        .recovery());
    }

    @POST
    @Path("recovery")
    @NoSignIn
    @Operation(summary = "New recovery codes; the old ones are worthless", description = "By HTTP Basic, with a code.")
    public RecoveryView renew(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Parameter(description = CODE) @HeaderParam(HeaderSignIn.CODE_HEADER) @Nullable String code,
            @Context HttpServletRequest request) {
        return new RecoveryView(
                Answers.value(services.get(CodeService.class).renewRecovery(proof(authorization, code, request))));
    }

    @DELETE
    @NoSignIn
    @Operation(
            summary = "Give one-time codes up",
            description = "By HTTP Basic, with a code. 403 while a unit requires them of the account.")
    @ApiResponse(responseCode = "204", description = "Given up")
    public Response remove(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Parameter(description = CODE) @HeaderParam(HeaderSignIn.CODE_HEADER) @Nullable String code,
            @Context HttpServletRequest request) {
        Answers.value(services.get(CodeService.class).remove(proof(authorization, code, request)));
        return Response.noContent().build();
    }

    private static CodeProof proof(@Nullable String authorization, @Nullable String code, HttpServletRequest request) {
        Credentials given =
                authorization == null ? null : Credentials.parse(authorization).orElse(null);
        if (given instanceof Credentials.Basic basic) {
            return new CodeProof(basic.account(), basic.password(), code == null ? "" : code, Client.address(request));
        }
        throw new RefusedException(Refusal.of(
                Refusal.Kind.UNAUTHENTICATED,
                "",
                "Cần tên tài khoản và mật khẩu (HTTP Basic)",
                "Account and password are needed (HTTP Basic)"));
    }
}
