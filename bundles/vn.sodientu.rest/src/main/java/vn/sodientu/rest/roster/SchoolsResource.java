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

/** Schools. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = SchoolsResource.class, property = "sodientu.rest=true")
public final class SchoolsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public SchoolsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools")
    @Paged
    @Operation(summary = "The schools you may see, by name")
    public List<SchoolView> schools(@Context SecurityContext security) {
        return Answers.value(roster().schools(Caller.of(security))).stream()
                .map(SchoolView::of)
                .toList();
    }

    @GET
    @Path("schools/{id}")
    @Operation(summary = "One school")
    public SchoolView school(@PathParam("id") String id, @Context SecurityContext security) {
        return SchoolView.of(Answers.value(roster().school(Caller.of(security), Ids.unit(id))));
    }

    @POST
    @Path("schools")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a school below a unit")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SchoolView.class)))
    public Response create(NewSchoolBody body, @Context SecurityContext security, @Context UriInfo uri) {
        SchoolView school = SchoolView.of(Answers.value(roster().createSchool(Caller.of(security), body.read())));
        return Answers.created(uri, school, "schools", school.id());
    }

    private RosterService roster() {
        return services.get(RosterService.class);
    }
}
