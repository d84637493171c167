package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;

/** Staff and what they are charged with. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
@Component(service = StaffResource.class, property = "sodientu.rest=true")
public final class StaffResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public StaffResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/staff")
    @Paged
    @Operation(summary = "The staff of a school, by code")
    public List<StaffView> staff(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.value(roster().staff(Caller.of(security), Ids.unit(id))).stream()
                .map(StaffView::of)
                .toList();
    }

    @POST
    @Path("schools/{id}/staff")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a member of staff")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StaffView.class)))
    public Response add(@PathParam("id") String id, NewStaffBody body, @Context SecurityContext security) {
        long school = Ids.unit(id);
        Faults faults = new Faults();
        String code = faults.text("code", body.code());
        String name = faults.text("name", body.name());
        faults.refuseIfAny();
        StaffView added = StaffView.of(Answers.value(roster().addStaff(Caller.of(security), school, code, name)));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("sheets/{id}/teachers")
    @Paged
    @Operation(summary = "Who is assigned to a mark sheet today")
    public List<StaffView> teachers(@PathParam("id") String id, @Context SecurityContext security) {
        return teachers(Caller.of(security), Ids.sheet(id));
    }

    @POST
    @Path("sheets/{id}/teachers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Assign a teacher to a mark sheet, from a day to a day when they are named; answers who is assigned today")
    public List<StaffView> assign(@PathParam("id") String id, TeacherBody body, @Context SecurityContext security) {
        Actor who = Caller.of(security);
        SheetId sheet = Ids.sheet(id);
        TeacherBody.Task task = body.read();
        if (task.dated()) {
            Answers.value(teaching().assign(who, sheet, task.staff(), task.from(), task.to()));
        } else {
            Answers.value(roster().assign(who, sheet, task.staff()));
        }
        return teachers(who, sheet);
    }

    @PUT
    @Path("classes/{id}/homeroom")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name the homeroom teacher of a class, from a day on when it is named")
    public ClassView nameHomeroom(@PathParam("id") String id, TeacherBody body, @Context SecurityContext security) {
        Actor who = Caller.of(security);
        ClassId clazz = Ids.clazz(id);
        TeacherBody.Task task = body.read();
        Answers.value(teaching().nameHomeroom(who, clazz, task.staff(), task.from()));
        return ClassView.of(Answers.value(roster().clazz(who, clazz)));
    }

    private List<StaffView> teachers(Actor who, SheetId sheet) {
        return Answers.value(roster().teachers(who, sheet)).stream()
                .map(StaffView::of)
                .toList();
    }

    private TeachingService teaching() {
        return services.get(TeachingService.class);
    }

    private RosterService roster() {
        return services.get(RosterService.class);
    }
}
