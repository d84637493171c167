package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.rest.http.Client;
import vn.sodientu.rest.http.NoSignIn;

/** Where clients fetch tokens; the subclasses say at which address. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public abstract class TokenEndpoint {
    private final TokenDesk desk;

    TokenEndpoint(Services services) {
        desk = new TokenDesk(services);
    }

    /** A token for the credentials of the header or the form; RFC 6749 decides the words of a refusal. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @NoSignIn
    @Operation(
            summary = "A bearer token by client credentials",
            description =
                    "grant_type=client_credentials; client_id and client_secret by HTTP Basic or in the form."
                            + " An account with one-time codes sends the present code, or a recovery code, in the form as code.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    @ApiResponse(responseCode = "401", content = @Content(schema = @Schema(implementation = TokenError.class)))
    public Response token(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        return desk.token(authorization, form, Client.address(request));
    }
}
