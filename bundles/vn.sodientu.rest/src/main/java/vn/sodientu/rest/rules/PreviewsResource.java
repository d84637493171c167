package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.Operation;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewService;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;

/** What a candidate regulation would change, before it holds. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regulations")
@Component(service = PreviewsResource.class, property = "sodientu.rest=true")
public final class PreviewsResource {
    /** A school is compared in less; whoever asks for one gets the answer with the first call. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public PreviewsResource(@Reference Services services) {
        this.services = services;
    }

    @POST
    @Path("regulations/{id}/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Compare what a regulation would make of the marks of a unit with what governs now",
            description = "Nothing is written. It runs in the background; ask at the Location how far it is.")
    @ApiResponse(
            responseCode = "200",
            description = "It was finished at once",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    @ApiResponse(
            responseCode = "202",
            description = "It is under way",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public Response start(
            @PathParam("id") String id,
            NewPreviewBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Actor who = Caller.of(security);
        PreviewId preview = Answers.value(previews().start(who, body.read(id)));
        PreviewState state = Answers.value(previews().state(who, preview, AT_ONCE));
        return Response.status(state.finished() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(PreviewView.of(state, Language.of(headers)))
                .location(Answers.address(uri, "previews", preview.toString()))
                .build();
    }

    @GET
    @Path("previews/{id}")
    @Operation(summary = "How far a preview is, with its counts. It is kept for a day, not over a restart")
    public PreviewView state(
            @PathParam("id") String id, @Context SecurityContext security, @Context HttpHeaders headers) {
        return PreviewView.of(
                Answers.value(previews().state(Caller.of(security), Ids.preview(id), Duration.ZERO)),
                Language.of(headers));
    }

    @GET
    @Path("previews/{id}/differences")
    @Paged
    @Operation(summary = "The values that would change, found so far; at most the first 10,000")
    public List<DifferenceView> differences(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(previews().differences(Caller.of(security), Ids.preview(id))).stream()
                .map(DifferenceView::of)
                .toList();
    }

    @DELETE
    @Path("previews/{id}")
    @Operation(summary = "Stop a preview; what it found can still be read. One that is finished stays as it is")
    public PreviewView cancel(
            @PathParam("id") String id, @Context SecurityContext security, @Context HttpHeaders headers) {
        return PreviewView.of(
                Answers.value(previews().cancel(Caller.of(security), Ids.preview(id))), Language.of(headers));
    }

    private PreviewService previews() {
        return services.get(PreviewService.class);
    }
}
