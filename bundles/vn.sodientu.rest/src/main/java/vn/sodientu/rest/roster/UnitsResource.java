package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** The management tree. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = UnitsResource.class, property = "sodientu.rest=true")
public final class UnitsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public UnitsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("units")
    @Paged
    @Operation(summary = "The units you may see, parents first")
    public List<UnitView> units(@Context SecurityContext security) {
        return Answers.value(roster().units(Caller.of(security))).stream()
                .map(UnitView::of)
                .toList();
    }

    @GET
    @Path("units/{id}")
    @Operation(summary = "One unit")
    public UnitView unit(@PathParam("id") String id, @Context SecurityContext security) {
        long number = Ids.unit(id);
        return Answers.value(roster().units(Caller.of(security))).stream()
                .filter(unit -> unit.id() == number)
                .findFirst()
                .map(UnitView::of)
                .orElseThrow(Ids::notFound);
    }

    @POST
    @Path("units")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a unit that manages schools")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response create(NewUnitBody body, @Context SecurityContext security, @Context UriInfo uri) {
        UnitView unit = UnitView.of(Answers.value(roster().createUnit(Caller.of(security), body.read(Times.today()))));
        return Answers.created(uri, unit, "units", unit.id());
    }

    private RosterService roster() {
        return services.get(RosterService.class);
    }
}
