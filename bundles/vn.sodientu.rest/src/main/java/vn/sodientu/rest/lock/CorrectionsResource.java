package vn.sodientu.rest.lock;

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
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Problem;
import vn.sodientu.rest.http.Times;

/** Corrections as they are proposed and found; their steps are in {@link CorrectionStepsResource}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "corrections")
@Component(service = CorrectionsResource.class, property = "sodientu.rest=true")
public final class CorrectionsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public CorrectionsResource(@Reference Services services) {
        this.services = services;
    }

    @POST
    @Path("sheets/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose the correction of a locked mark, as the subject's teacher")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The cell changed meanwhile, or has a pending correction",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response propose(
            @PathParam("id") String id,
            @Parameter(description = "Your own name for this request; a repeat with it proposes nothing twice")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            ProposalBody body,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        SheetId sheet = Ids.sheet(id);
        CorrectionView view =
                CorrectionView.of(Answers.value(service().propose(Caller.of(security), body.read(sheet, key))));
        return Answers.created(uri, view, "corrections", view.id());
    }

    @GET
    @Path("sheets/{id}/corrections")
    @Paged
    @Operation(summary = "Everything ever proposed on a sheet, oldest first")
    public List<CorrectionView> ofSheet(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(service().of(Caller.of(security), Ids.sheet(id))).stream()
                .map(CorrectionView::of)
                .toList();
    }

    @GET
    @Path("corrections")
    @Paged
    @Operation(summary = "The corrections of your school that you may see, newest first; mine=true: that wait for you")
    public List<CorrectionTaskView> corrections(
            @Parameter(schema = @Schema(implementation = Correction.State.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("class") @Nullable String clazz,
            @QueryParam("mine") @Nullable String mine,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        Correction.State wanted = state == null ? null : faults.oneOf("state", state, Correction.State.values());
        ClassId in = Ids.classIfAny(faults, "class", clazz);
        boolean own = Times.flag(faults, "mine", mine);
        faults.refuseIfAny();
        return Answers.value(service().list(Caller.of(security), wanted, in, own)).stream()
                .map(CorrectionTaskView::of)
                .toList();
    }

    @GET
    @Path("corrections/{id}")
    @Operation(summary = "One correction with every step taken")
    public CorrectionView correction(@PathParam("id") String id, @Context SecurityContext security) {
        return CorrectionView.of(Answers.value(service().correction(Caller.of(security), Ids.correction(id))));
    }

    private CorrectionService service() {
        return services.get(CorrectionService.class);
    }
}
