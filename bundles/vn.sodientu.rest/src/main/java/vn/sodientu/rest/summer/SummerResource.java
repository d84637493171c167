package vn.sodientu.rest.summer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Problem;
import vn.sodientu.rest.http.RefusedException;

/** Re-assessed subjects and summer training of a class. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "summer")
@Component(service = SummerResource.class, property = "sodientu.rest=true")
public final class SummerResource {
    private static final String SOURCE = "REST";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public SummerResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/summer")
    @Operation(summary = "Who of a class is to be tested again in what or has summer training, and what was entered")
    public SummerListView ofClass(@PathParam("id") String id, @Context SecurityContext security) {
        return SummerListView.of(Answers.value(summers().ofClass(Caller.of(security), Ids.clazz(id))));
    }

    @PUT
    @Path("classes/{id}/summer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record re-assessed subjects and conduct after the summer programme, all or nothing")
    @ApiResponse(
            responseCode = "200",
            description = "The pupils concerned, with their second results",
            content = @Content(schema = @Schema(implementation = SummerRecorded.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Somebody changed these records meanwhile: current holds the class as it is",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Nothing is stored; every fault is named with its article",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SummerRecorded record(
            @PathParam("id") String id,
            @Parameter(description = "Your own name for this request; a repeat with it enters nothing twice")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            SummerBody body,
            @Context SecurityContext security) {
        Actor who = Caller.of(security);
        ClassId clazz = Ids.clazz(id);
        Outcome<List<SummerPupil>> outcome = summers().record(who, new RecordSummer(clazz, body.read(), key, SOURCE));
        if (outcome instanceof Outcome.Refused<List<SummerPupil>> refused
                && refused.refusal().kind() == Refusal.Kind.CONFLICT) {
            List<SummerPupilView> current = Answers.value(summers().ofClass(who, clazz)).pupils().stream()
                    .map(SummerPupilView::of)
                    .toList();
            throw new RefusedException(refused.refusal(), current);
        }
        return new SummerRecorded(
                Answers.value(outcome).stream().map(SummerPupilView::of).toList());
    }

    private SummerService summers() {
        return services.get(SummerService.class);
    }
}
