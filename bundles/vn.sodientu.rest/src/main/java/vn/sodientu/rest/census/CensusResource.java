package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.census.CensusService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.RepeatKey;
import vn.sodientu.rest.http.Times;

/** Household sheets of the universal-education tracking; every reading is audited. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "census")
@Component(service = CensusResource.class, property = "sodientu.rest=true")
public final class CensusResource {
    private static final String KEY = "The same key never writes twice";
    private static final String LIST = "schools/{id}/households";
    private static final String ONE = "households/{number}";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public CensusResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path(LIST)
    @Paged
    @Operation(summary = "The household sheets of the universal-education tracking (phổ cập giáo dục), by number")
    public List<HouseholdView> households(
            @PathParam("id") String id,
            @Parameter(description = "Part of a number, name or place") @QueryParam("q") @DefaultValue("") String query,
            @Context SecurityContext security) {
        return Answers.value(service().households(Caller.of(security), Ids.unit(id), query)).stream()
                .map(HouseholdView::of)
                .toList();
    }

    @POST
    @Path(LIST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a household sheet")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    public Response add(
            @PathParam("id") String id,
            HouseholdBody body,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        long school = Ids.unit(id);
        HouseholdView view = HouseholdView.of(
                Answers.value(service().write(Caller.of(security), body.read(school, null, RepeatKey.checked(key)))));
        return Answers.created(uri, view, "households", view.id());
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a household sheet; the version before stays")
    public HouseholdView change(
            @PathParam("number") String number,
            HouseholdBody body,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context SecurityContext security) {
        HouseholdId id = household(number);
        return HouseholdView.of(Answers.value(
                service().write(Caller.of(security), body.read(id.school(), id, RepeatKey.checked(key)))));
    }

    @POST
    @Path(ONE + "/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a household sheet with its reason; its versions stay")
    public HouseholdView withdraw(
            @PathParam("number") String number, HouseholdEndBody body, @Context SecurityContext security) {
        HouseholdId id = household(number);
        Faults faults = new Faults();
        int version = faults.given("version", body.version(), 0);
        faults.refuseIfAny();
        return HouseholdView.of(Answers.value(
                service().withdraw(Caller.of(security), id, version, Objects.requireNonNullElse(body.reason(), ""))));
    }

    @GET
    @Path(ONE + "/history")
    @Paged
    @Operation(summary = "Every version of a household sheet, oldest first")
    public List<HouseholdView> history(@PathParam("number") String number, @Context SecurityContext security) {
        return Answers.value(service().history(Caller.of(security), household(number))).stream()
                .map(HouseholdView::of)
                .toList();
    }

    @GET
    @Path("units/{id}/education")
    @Operation(summary = "Figures of the universal-education tracking of a school or unit, by age")
    public FiguresView figures(
            @PathParam("id") String id,
            @Parameter(example = "2025-2026") @QueryParam("year") @Nullable String year,
            @Context SecurityContext security) {
        long unit = Ids.unit(id);
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        faults.refuseIfAny();
        return FiguresView.of(Answers.value(service().figures(Caller.of(security), unit, wanted)));
    }

    private static HouseholdId household(String text) {
        return HouseholdId.parse(text).orElseThrow(Ids::notFound);
    }

    private CensusService service() {
        return services.get(CensusService.class);
    }
}
