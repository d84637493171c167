package vn.sodientu.rest.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.organisation.StaffService;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.exchange.ComparisonView;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Staff in full, assignments by date, and who led a class. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
@Component(service = TeachingResource.class, property = "sodientu.rest=true")
public final class TeachingResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public TeachingResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/staff/profiles")
    @Paged
    @Operation(summary = "The staff of a school with births, positions and contacts, by code")
    public List<ProfileView> profiles(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(services.get(StaffService.class).profiles(Caller.of(security), Ids.unit(id))).stream()
                .map(ProfileView::of)
                .toList();
    }

    @PUT
    @Path("schools/{id}/staff/profiles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add and change staff, found by code, all or nothing; answers what differed from the register")
    public ComparisonView store(
            @PathParam("id") String id,
            @QueryParam("dryRun") @Nullable String dryRun,
            ProfilesBody body,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        boolean rehearsal = Times.flag(faults, "dryRun", dryRun);
        faults.refuseIfAny();
        StaffService staff = services.get(StaffService.class);
        return ComparisonView.of(Answers.value(staff.store(Caller.of(security), Ids.unit(id), body.read(), rehearsal)));
    }

    @GET
    @Path("schools/{id}/assignments")
    @Paged
    @Operation(summary = "Who teaches what in a year, ended assignments included")
    public List<AssignmentView> assignments(
            @PathParam("id") String id, @QueryParam("year") @Nullable String year, @Context SecurityContext security) {
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        faults.refuseIfAny();
        return Answers.value(teaching().of(Caller.of(security), Ids.unit(id), wanted)).stream()
                .map(AssignmentView::of)
                .toList();
    }

    @DELETE
    @Path("sheets/{id}/teachers/{staff}")
    @Operation(summary = "End a teacher's assignment to a mark sheet; the row stays, with its last day")
    public void end(
            @PathParam("id") String id,
            @PathParam("staff") String staff,
            @QueryParam("lastDay") @Nullable String lastDay,
            @Context SecurityContext security) {
        StaffId teacher = StaffId.parse(staff).orElseThrow(Ids::notFound);
        Faults faults = new Faults();
        LocalDate day = Times.dayIfAny(faults, "lastDay", lastDay);
        faults.refuseIfAny();
        // Without a day it was over yesterday: the right to enter marks ends at once.
        Answers.value(teaching()
                .end(
                        Caller.of(security),
                        Ids.sheet(id),
                        teacher,
                        day == null ? Times.today().minusDays(1) : day));
    }

    @GET
    @Path("classes/{id}/homerooms")
    @Paged
    @Operation(summary = "Who led a class as homeroom teacher since when, in the order in which they were named")
    public List<HomeroomView> homerooms(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(teaching().homerooms(Caller.of(security), Ids.clazz(id))).stream()
                .map(HomeroomView::of)
                .toList();
    }

    private TeachingService teaching() {
        return services.get(TeachingService.class);
    }
}
