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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Locks and deadlines of units, and what they close of a class. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "locks")
@Component(service = LocksResource.class, property = "sodientu.rest=true")
public final class LocksResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public LocksResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("units/{id}/locks")
    @Paged
    @Operation(summary = "The locks of a unit or school and of the units above it, oldest first, lifted ones included")
    public List<LockView> locks(
            @PathParam("id") String id, @QueryParam("year") @Nullable String year, @Context SecurityContext security) {
        return Answers.value(service().locks(Caller.of(security), Ids.unit(id), year(year))).stream()
                .map(LockView::of)
                .toList();
    }

    @POST
    @Path("units/{id}/locks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lock a part of the register of a unit and of everything below it")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LockView.class)))
    public Response lock(
            @PathParam("id") String id, NewLockBody body, @Context SecurityContext security, @Context UriInfo uri) {
        LockView lock = LockView.of(Answers.value(service().lock(Caller.of(security), body.read(Ids.unit(id)))));
        return Answers.created(uri, lock, "units", lock.unit(), "locks");
    }

    @POST
    @Path("units/{id}/locks/{number}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lift a lock of the unit, with a reason; the lock stays on record")
    public LockView lift(
            @PathParam("id") String id,
            @PathParam("number") String number,
            ReasonBody body,
            @Context SecurityContext security) {
        return LockView.of(
                Answers.value(service().lift(Caller.of(security), Ids.unit(id), Ids.unit(number), body.read())));
    }

    @GET
    @Path("units/{id}/deadlines")
    @Paged
    @Operation(summary = "The deadlines in force of a unit or school and of the units above it")
    public List<DeadlineView> deadlines(
            @PathParam("id") String id, @QueryParam("year") @Nullable String year, @Context SecurityContext security) {
        return Answers.value(service().deadlines(Caller.of(security), Ids.unit(id), year(year))).stream()
                .map(DeadlineView::of)
                .toList();
    }

    @POST
    @Path("units/{id}/deadlines")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set the moment from which a part of the register closes by itself, or take it back")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    public Response setDeadline(
            @PathParam("id") String id, NewDeadlineBody body, @Context SecurityContext security, @Context UriInfo uri) {
        DeadlineView deadline =
                DeadlineView.of(Answers.value(service().setDeadline(Caller.of(security), body.read(Ids.unit(id)))));
        return Answers.created(uri, deadline, "units", deadline.unit(), "deadlines");
    }

    @GET
    @Path("classes/{id}/locks")
    @Operation(summary = "What is closed of a class in a period for you: sheets with their columns, and conduct")
    public LockStateView state(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        ClassId clazz = Ids.clazz(id);
        Faults faults = new Faults();
        Period wanted = Times.period(faults, "period", period);
        faults.refuseIfAny();
        return LockStateView.of(
                Answers.value(service().state(Caller.of(security), clazz, wanted)), Language.of(headers));
    }

    private static SchoolYear year(@Nullable String text) {
        Faults faults = new Faults();
        SchoolYear year = Times.year(faults, "year", text);
        faults.refuseIfAny();
        return year;
    }

    private LockService service() {
        return services.get(LockService.class);
    }
}
