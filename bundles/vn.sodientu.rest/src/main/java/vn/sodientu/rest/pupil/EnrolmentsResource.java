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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.enrolment.EnrolmentService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.RepeatKey;

/** Who was in which class when: coming, going, changing classes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = EnrolmentsResource.class, property = "sodientu.rest=true")
public final class EnrolmentsResource {
    private static final String KEY = "Your own name for this request; a repeat with it does nothing twice";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public EnrolmentsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("pupils/{id}/enrolments")
    @Paged
    @Operation(summary = "Every class a pupil is or was in, oldest first, with the steps in and out")
    public List<MembershipView> history(
            @PathParam("id") String id, @Context SecurityContext security, @Context HttpHeaders headers) {
        Locale locale = Language.of(headers);
        return Answers.value(service().history(Caller.of(security), Ids.pupil(id))).stream()
                .map(one -> MembershipView.of(one, locale))
                .toList();
    }

    @POST
    @Path("pupils/{id}/enrolments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A pupil changes class, leaves school or returns",
            description = "The row of the class left stays, struck through. In the class gone to the pupil comes at"
                    + " the end of the list, or has his own row again. Marks, conduct, absences and arrangements go"
                    + " along as they stand (source MOVE).")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MovedView.class)))
    public Response move(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            MoveBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        MovedView moved = MovedView.of(
                Answers.value(service().move(Caller.of(security), body.read(Ids.pupil(id), RepeatKey.checked(key)))),
                Language.of(headers));
        return Answers.created(uri, moved, "pupils", id, "enrolments");
    }

    @POST
    @Path("classes/{id}/pupils")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a pupil the school has not known, at the end of the class list")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response admit(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            AdmitBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        MembershipView added = MembershipView.of(
                Answers.value(service().admit(Caller.of(security), body.read(Ids.clazz(id), RepeatKey.checked(key)))),
                Language.of(headers));
        return Answers.created(uri, added, "pupils", added.pupil(), "enrolments");
    }

    private EnrolmentService service() {
        return services.get(EnrolmentService.class);
    }
}
