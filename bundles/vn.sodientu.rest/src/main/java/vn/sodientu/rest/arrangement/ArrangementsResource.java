package vn.sodientu.rest.arrangement;

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
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.arrangement.ArrangementService;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Problem;
import vn.sodientu.rest.http.RefusedException;
import vn.sodientu.rest.http.RepeatKey;
import vn.sodientu.rest.http.Times;

/** What single pupils have apart from their class. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "arrangements")
@Component(service = ArrangementsResource.class, property = "sodientu.rest=true")
public final class ArrangementsResource {
    private static final String KEY = "Your own name for this request; a repeat with it does nothing twice";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ArrangementsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/arrangements")
    @Paged
    @Operation(summary = "Exemptions, subjects not taken, individual plans and tests to be made up of a class")
    public List<ArrangementDocument> ofClass(
            @PathParam("id") String id,
            @Parameter(description = "true: those that no longer stand, too") @QueryParam("withdrawn") @Nullable
                    String withdrawn,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        ClassId clazz = Ids.clazz(id);
        Faults faults = new Faults();
        boolean all = Times.flag(faults, "withdrawn", withdrawn);
        faults.refuseIfAny();
        return documents(service().ofClass(Caller.of(security), clazz, all), headers);
    }

    @GET
    @Path("pupils/{id}/arrangements")
    @Paged
    @Operation(summary = "The arrangements of a pupil in a school year")
    public List<ArrangementDocument> ofPupil(
            @PathParam("id") String id,
            @QueryParam("year") @Nullable String year,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        PupilId pupil = Ids.pupil(id);
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        faults.refuseIfAny();
        return documents(service().ofPupil(Caller.of(security), pupil, wanted), headers);
    }

    @GET
    @Path("arrangements/{id}/history")
    @Paged
    @Operation(summary = "Every version of an arrangement, oldest first")
    public List<ArrangementDocument> history(
            @PathParam("id") String id, @Context SecurityContext security, @Context HttpHeaders headers) {
        return documents(service().history(Caller.of(security), id(id)), headers);
    }

    @POST
    @Path("classes/{id}/arrangements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grant a pupil an exemption, an individual plan or the like; the results follow at once")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ArrangementDocument.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Refused with the article; path confirm when marks are there",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response grant(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            NewArrangementBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Actor who = Caller.of(security);
        ClassId clazz = Ids.clazz(id);
        ArrangementView granted = Answers.value(service().grant(who, body.read(clazz, RepeatKey.checked(key))));
        ArrangementDocument document = ArrangementDocument.of(granted, Language.of(headers));
        return Answers.created(uri, document, "arrangements", document.id(), "history");
    }

    @POST
    @Path("arrangements/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw an arrangement; it stays in the history and marks count again")
    public ArrangementDocument withdraw(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            ChangeBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        ArrangementId wanted = id(id);
        return changed(
                who, wanted, service().withdraw(who, body.read(wanted, RepeatKey.checked(key))), Language.of(headers));
    }

    @POST
    @Path("arrangements/{id}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the principal's decision on the promotion of a pupil with an individual plan")
    public ArrangementDocument decide(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            ChangeBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        ArrangementId wanted = id(id);
        return changed(
                who,
                wanted,
                service().decide(who, body.read(wanted, RepeatKey.checked(key)), body.decided()),
                Language.of(headers));
    }

    /** A conflict shows the last version, as every conflict does. */
    private ArrangementDocument changed(Actor who, ArrangementId id, Outcome<ArrangementView> outcome, Locale locale) {
        if (outcome instanceof Outcome.Refused<ArrangementView> refused
                && refused.refusal().kind() == Refusal.Kind.CONFLICT) {
            List<ArrangementView> history = Answers.value(service().history(who, id));
            throw new RefusedException(
                    refused.refusal(),
                    history.stream()
                            .skip(Math.max(0, history.size() - 1))
                            .map(one -> ArrangementDocument.of(one, locale))
                            .toList());
        }
        return ArrangementDocument.of(Answers.value(outcome), locale);
    }

    private static List<ArrangementDocument> documents(Outcome<List<ArrangementView>> outcome, HttpHeaders headers) {
        Locale locale = Language.of(headers);
        return Answers.value(outcome).stream()
                .map(view -> ArrangementDocument.of(view, locale))
                .toList();
    }

    private static ArrangementId id(String text) {
        return ArrangementId.parse(text).orElseThrow(Ids::notFound);
    }

    private ArrangementService service() {
        return services.get(ArrangementService.class);
    }
}
