package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.file.GuardianService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.RepeatKey;

/** Parents and guardians. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pupil files")
@Component(service = GuardiansResource.class, property = "sodientu.rest=true")
public final class GuardiansResource {
    private static final String KEY = "Your own name for this request; a repeat with it does nothing twice";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public GuardiansResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("pupils/{id}/guardians")
    @Paged
    @Operation(summary = "The parents and guardians a pupil has or had; audited with the purpose")
    public List<GuardianView> ofPupil(
            @PathParam("id") String id,
            @QueryParam("purpose") @Nullable String purpose,
            @Context SecurityContext security) {
        return Answers.value(service().of(Caller.of(security), Ids.pupil(id), MoveBody.text(purpose))).stream()
                .map(GuardianView::of)
                .toList();
    }

    @GET
    @Path("schools/{id}/guardians")
    @Paged
    @Operation(summary = "Guardians of a school by part of the name or telephone; audited")
    public List<GuardianView.PersonView> find(
            @PathParam("id") String id, @QueryParam("q") @Nullable String wanted, @Context SecurityContext security) {
        return Answers.value(service().find(Caller.of(security), Ids.unit(id), MoveBody.text(wanted))).stream()
                .map(GuardianView.PersonView::of)
                .toList();
    }

    @POST
    @Path("pupils/{id}/guardians")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a pupil a guardian: a person the school knows, or a new one")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GuardianView.class)))
    public Response link(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            GuardianBody body,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        GuardianView added = GuardianView.of(
                Answers.value(service().link(Caller.of(security), body.link(Ids.pupil(id), RepeatKey.checked(key)))));
        return Answers.created(uri, added, "pupils", id, "guardians");
    }

    @PUT
    @Path("pupils/{id}/guardians/{guardian}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a guardian, for all his children, and what he is to this one")
    public GuardianView change(
            @PathParam("id") String id,
            @PathParam("guardian") String guardian,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            GuardianBody body,
            @Context SecurityContext security) {
        GuardianId known = GuardianId.parse(guardian).orElseThrow(Ids::notFound);
        return GuardianView.of(Answers.value(
                service().change(Caller.of(security), body.change(Ids.pupil(id), known, RepeatKey.checked(key)))));
    }

    private GuardianService service() {
        return services.get(GuardianService.class);
    }
}
