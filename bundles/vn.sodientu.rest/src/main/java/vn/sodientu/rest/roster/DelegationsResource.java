package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.delegation.DelegationService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;

/** Entering marks in a colleague's place. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
@Component(service = DelegationsResource.class, property = "sodientu.rest=true")
public final class DelegationsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public DelegationsResource(@Reference Services services) {
        this.services = services;
    }

    @POST
    @Path("delegations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let somebody enter the marks of a class in a subject in the assigned teacher's place",
            description = "By the assigned teacher himself, the clerk or the principal. One delegation a term.")
    @ApiResponse(
            responseCode = "201",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = DelegationView.class))))
    public Response give(NewDelegationBody body, @Context SecurityContext security) {
        List<DelegationView> given = Answers.value(delegations().give(Caller.of(security), body.read())).stream()
                .map(DelegationView::of)
                .toList();
        return Response.status(Response.Status.CREATED).entity(given).build();
    }

    @GET
    @Path("classes/{id}/delegations")
    @Paged
    @Operation(summary = "Who enters in whose place in a class, newest first, ended ones included")
    public List<DelegationView> list(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(delegations().of(Caller.of(security), Ids.clazz(id))).stream()
                .map(DelegationView::of)
                .toList();
    }

    @DELETE
    @Path("delegations/{id}")
    @Operation(summary = "End a delegation before its time; it stays in the list")
    public DelegationView end(@PathParam("id") String id, @Context SecurityContext security) {
        // Its address has the form of a member of staff's: school and number.
        StaffId address = StaffId.parse(id).orElseThrow(Ids::notFound);
        return DelegationView.of(
                Answers.value(delegations().end(Caller.of(security), address.school(), address.number())));
    }

    private DelegationService delegations() {
        return services.get(DelegationService.class);
    }
}
