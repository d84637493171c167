package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.organisation.OrganisationService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** The management tree. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = UnitsResource.class, property = "sodientu.rest=true")
public final class UnitsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public UnitsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("units")
    @Paged
    @Operation(summary = "The units you may see, parents first; as the tree is today or was on a day")
    public List<UnitView> units(
            @Parameter(description = "The day, today when absent", example = "2025-06-30") @QueryParam("date") @Nullable
                    String date,
            @Context SecurityContext security) {
        return Answers.value(organisation().tree(Caller.of(security), day(date))).stream()
                .map(UnitView::of)
                .toList();
    }

    @GET
    @Path("units/{id}")
    @Operation(summary = "One unit, dissolved ones too, as it is today or was on a day")
    public UnitView unit(
            @PathParam("id") String id, @QueryParam("date") @Nullable String date, @Context SecurityContext security) {
        long number = Ids.unit(id);
        return UnitView.of(Answers.value(organisation().unit(Caller.of(security), number, day(date))));
    }

    @GET
    @Path("units/{id}/changes")
    @Paged
    @Operation(summary = "What happened to a unit: moves, names, its closing; the oldest entry first")
    public List<UnitChangeView> changes(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(organisation().changes(Caller.of(security), Ids.unit(id))).stream()
                .map(UnitChangeView::of)
                .toList();
    }

    @POST
    @Path("units/{id}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move, rename or close a unit from a day on; answers it as of that day")
    public UnitView change(@PathParam("id") String id, UnitChangeBody body, @Context SecurityContext security) {
        return UnitView.of(Answers.value(organisation().change(Caller.of(security), Ids.unit(id), body.read())));
    }

    @POST
    @Path("units")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a unit that manages schools")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response create(NewUnitBody body, @Context SecurityContext security, @Context UriInfo uri) {
        UnitView unit = UnitView.of(Answers.value(roster().createUnit(Caller.of(security), body.read(Times.today()))));
        return Answers.created(uri, unit, "units", unit.id());
    }

    private static LocalDate day(@Nullable String text) {
        Faults faults = new Faults();
        LocalDate day = Times.dayIfAny(faults, "date", text);
        faults.refuseIfAny();
        return day == null ? Times.today() : day;
    }

    private OrganisationService organisation() {
        return services.get(OrganisationService.class);
    }

    private RosterService roster() {
        return services.get(RosterService.class);
    }
}
