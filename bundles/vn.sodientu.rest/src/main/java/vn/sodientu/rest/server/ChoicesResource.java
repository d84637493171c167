package vn.sodientu.rest.server;

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
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;

/** Which regulation, template, setting and module a unit chose. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "choices")
@Component(service = ChoicesResource.class, property = "sodientu.rest=true")
public final class ChoicesResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ChoicesResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("units/{id}/choices")
    @Paged
    @Operation(summary = "What a unit itself chose, newest first")
    public List<ChoiceView> choices(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(choices().history(Caller.of(security), Ids.unit(id))).stream()
                .map(ChoiceView::of)
                .toList();
    }

    @POST
    @Path("units/{id}/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choose for a unit and everything below it; the nearest unit's choice holds")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChoiceView.class)))
    public Response choose(
            @PathParam("id") String id, NewChoiceBody body, @Context SecurityContext security, @Context UriInfo uri) {
        ChoiceView choice =
                ChoiceView.of(Answers.value(choices().choose(Caller.of(security), body.read(Ids.unit(id)))));
        return Answers.created(uri, choice, "units", choice.unit(), "choices");
    }

    private ChoiceService choices() {
        return services.get(ChoiceService.class);
    }
}
