package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Accounts: one's own, new ones, and those one manages. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@Component(service = AccountsResource.class, property = "sodientu.rest=true")
public final class AccountsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public AccountsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("me")
    @Operation(summary = "Who you are to this server")
    public AccountView me(@Context SecurityContext security, @Context HttpHeaders headers) {
        return AccountView.of(Caller.of(security), Language.of(headers));
    }

    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create an account with its roles; 409 when the name is taken")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response create(NewAccountBody body, @Context SecurityContext security, @Context HttpHeaders headers) {
        var created =
                Answers.value(services.get(AccountService.class).create(Caller.of(security), body.read(Times.today())));
        return Response.status(Response.Status.CREATED)
                .entity(AccountView.of(created, Language.of(headers)))
                .build();
    }

    @GET
    @Path("accounts")
    @Paged
    @Operation(summary = "The accounts you manage")
    public List<AccountStateView> list(@Context SecurityContext security, @Context HttpHeaders headers) {
        return Answers.value(services.get(AccountService.class).accounts(Caller.of(security))).stream()
                .map(state -> AccountStateView.of(state, Language.of(headers)))
                .toList();
    }

    @POST
    @Path("accounts/{name}/password-reset")
    @Operation(summary = "Give an account a one-time password that its owner must replace; shown this once")
    public OneTimePassword reset(@PathParam("name") String name, @Context SecurityContext security) {
        return new OneTimePassword(
                name, Answers.value(services.get(AccountService.class).resetPassword(Caller.of(security), name)));
    }

    @DELETE
    @Path("accounts/{name}/codes")
    @Operation(summary = "Take the one-time codes away from an account whose owner lost them; its sessions are over")
    @ApiResponse(responseCode = "204", description = "Taken away")
    public Response resetCodes(@PathParam("name") String name, @Context SecurityContext security) {
        Answers.value(services.get(CodeService.class).reset(Caller.of(security), name));
        return Response.noContent().build();
    }

    @PUT
    @Path("accounts/{name}/bounds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close or open an account, or bound it in time; takes effect at the next request")
    public AccountStateView bound(
            @PathParam("name") String name,
            AccountBoundsBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return AccountStateView.of(
                Answers.value(services.get(AccountService.class).bound(Caller.of(security), name, body.read())),
                Language.of(headers));
    }
}
