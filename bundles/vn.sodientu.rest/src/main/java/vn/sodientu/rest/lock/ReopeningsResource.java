package vn.sodientu.rest.lock;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Openings of the locked register for one person and a time. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "locks")
@Component(service = ReopeningsResource.class, property = "sodientu.rest=true")
public final class ReopeningsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ReopeningsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/reopenings")
    @Paged
    @Operation(summary = "The reopenings of a school in a year: all for who grants them, your own otherwise")
    public List<ReopeningView> reopenings(
            @PathParam("id") String id, @QueryParam("year") @Nullable String year, @Context SecurityContext security) {
        long school = Ids.unit(id);
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        faults.refuseIfAny();
        return Answers.value(service().reopenings(Caller.of(security), school, wanted)).stream()
                .map(ReopeningView::of)
                .toList();
    }

    @POST
    @Path("classes/{id}/reopenings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a reopening of a class's sheet, column or conduct, with a reason")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReopeningView.class)))
    public Response ask(
            @PathParam("id") String id,
            NewReopeningBody body,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        ReopeningView asked =
                ReopeningView.of(Answers.value(service().askReopening(Caller.of(security), body.read(Ids.clazz(id)))));
        return Answers.created(uri, asked, "reopenings", asked.id());
    }

    @POST
    @Path("reopenings/{id}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grant a reopening until a moment, after which it closes by itself")
    public ReopeningView grant(@PathParam("id") String id, GrantBody body, @Context SecurityContext security) {
        ReopeningId reopening = Ids.reopening(id);
        Faults faults = new Faults();
        Instant until = Times.moment(faults, "until", body.until());
        Long unit = Ids.unitIfAny(faults, "unit", body.unit());
        faults.refuseIfAny();
        return ReopeningView.of(Answers.value(service()
                .grantReopening(
                        Caller.of(security),
                        reopening,
                        Objects.requireNonNullElse(unit, reopening.school()),
                        until,
                        Objects.requireNonNullElse(body.note(), ""))));
    }

    @POST
    @Path("reopenings/{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse a reopening with the reason")
    public ReopeningView refuse(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        return ReopeningView.of(
                Answers.value(service().refuseReopening(Caller.of(security), Ids.reopening(id), body.read())));
    }

    private LockService service() {
        return services.get(LockService.class);
    }
}
