package vn.sodientu.rest.turn;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.turn.TurnService;
import vn.sodientu.api.turn.YearService;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.RepeatKey;
import vn.sodientu.rest.http.Times;

/** Closing a school year and turning to the next. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years")
@Component(service = YearsResource.class, property = "sodientu.rest=true")
public final class YearsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public YearsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/years/{year}")
    @Operation(summary = "Whether a year is closed, and what stands against closing it")
    public YearView state(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return YearView.of(
                Answers.value(years().state(Caller.of(security), Ids.unit(id), year(year))), Language.of(headers));
    }

    @POST
    @Path("schools/{id}/years/{year}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close a year: from then on it is read and printed only; 409 names what must be done first")
    public YearView close(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @Nullable CloseBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        String reason = body == null ? null : body.reason();
        return YearView.of(
                Answers.value(years().close(
                                Caller.of(security), Ids.unit(id), year(year), Objects.requireNonNullElse(reason, ""))),
                Language.of(headers));
    }

    @POST
    @Path("schools/{id}/years/{year}/open")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a closed year for a time, as the unit above the school")
    public YearView open(
            @PathParam("id") String id,
            @PathParam("year") String year,
            OpenBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Faults faults = new Faults();
        Instant until = Times.moment(faults, "until", body.until());
        String reason = faults.text("reason", body.reason());
        faults.refuseIfAny();
        return YearView.of(
                Answers.value(years().open(Caller.of(security), Ids.unit(id), year(year), until, reason)),
                Language.of(headers));
    }

    @POST
    @Path("schools/{id}/years/{year}/turn/rehearsal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the turn to the next year would come to, pupil by pupil; nothing is stored")
    public PlanView rehearse(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @Nullable WishesBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return PlanView.of(
                Answers.value(turns().rehearse(Caller.of(security), Ids.unit(id), year(year), WishesBody.read(body))),
                Language.of(headers));
    }

    @POST
    @Path("schools/{id}/years/{year}/turn")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn to the next year in one transaction; who is in a new class already stays there")
    public PlanView carryOut(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @Parameter(description = "Your own name for this request; a repeat with it changes nothing")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @Nullable WishesBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return PlanView.of(
                Answers.value(turns().carryOut(
                                Caller.of(security),
                                Ids.unit(id),
                                year(year),
                                WishesBody.read(body),
                                RepeatKey.checked(key))),
                Language.of(headers));
    }

    @DELETE
    @Path("schools/{id}/years/{year}/turn")
    @Operation(summary = "Take the last turn back, as long as nothing was entered in the classes it filled")
    public PlanView undo(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return PlanView.of(
                Answers.value(turns().undo(Caller.of(security), Ids.unit(id), year(year))), Language.of(headers));
    }

    private static SchoolYear year(String text) {
        return SchoolYear.parse(text).orElseThrow(Ids::notFound);
    }

    private YearService years() {
        return services.get(YearService.class);
    }

    private TurnService turns() {
        return services.get(TurnService.class);
    }
}
