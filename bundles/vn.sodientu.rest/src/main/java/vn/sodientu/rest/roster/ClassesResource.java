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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Classes and their pupils. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = ClassesResource.class, property = "sodientu.rest=true")
public final class ClassesResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ClassesResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/classes")
    @Paged
    @Operation(summary = "The classes of a school year that you may see; without a year, of the newest")
    public List<ClassView> classes(
            @PathParam("id") String id, @QueryParam("year") @Nullable String year, @Context SecurityContext security) {
        long school = Ids.unit(id);
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        SchoolYear wanted = Times.yearIfAny(faults, "year", year);
        faults.refuseIfAny();
        if (wanted == null) {
            List<SchoolYear> years = Answers.value(roster().years(who, school));
            if (years.isEmpty()) {
                return List.of();
            }
            wanted = years.get(0);
        }
        return Answers.value(roster().classes(who, school, wanted)).stream()
                .map(ClassView::of)
                .toList();
    }

    @POST
    @Path("schools/{id}/classes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a class with the programme of its grade, or with the subjects named")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClassView.class)))
    public Response create(
            @PathParam("id") String id, NewClassBody body, @Context SecurityContext security, @Context UriInfo uri) {
        Actor who = Caller.of(security);
        NewClass asked = body.read(Ids.unit(id));
        List<WantedSubject> subjects = body.wanted();
        ClassView clazz = ClassView.of(Answers.value(
                subjects.isEmpty() ? roster().createClass(who, asked) : roster().createClass(who, asked, subjects)));
        return Answers.created(uri, clazz, "classes", clazz.id());
    }

    @GET
    @Path("classes/{id}")
    @Operation(summary = "One class with its subjects")
    public ClassView clazz(@PathParam("id") String id, @Context SecurityContext security) {
        return ClassView.of(Answers.value(roster().clazz(Caller.of(security), Ids.clazz(id))));
    }

    @PUT
    @Path("classes/{id}/subjects")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a class is taught: all its subjects with their clusters of learning topics;"
                    + " refused where marks would go")
    public ClassView changeSubjects(@PathParam("id") String id, SubjectsBody body, @Context SecurityContext security) {
        Actor who = Caller.of(security);
        return ClassView.of(Answers.value(roster().changeSubjects(who, Ids.clazz(id), body.read())));
    }

    @GET
    @Path("classes/{id}/pupils")
    @Paged
    @Operation(
            summary = "The pupils of a class in list order, those who left included",
            description = "With sensitive particulars for those who may see them, which is audited with the purpose;"
                    + " basic=true leaves them out.")
    public List<PupilView> pupils(
            @PathParam("id") String id,
            @Parameter(description = "Only those who belonged to the class on this day") @QueryParam("on") @Nullable
                    String on,
            @QueryParam("basic") @Nullable String basic,
            @QueryParam("purpose") @Nullable String purpose,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        boolean namesOnly = Times.flag(faults, "basic", basic);
        LocalDate day = Times.dayIfAny(faults, "on", on);
        faults.refuseIfAny();
        Actor who = Caller.of(security);
        if (!namesOnly) {
            Outcome<List<Enrolment>> full = roster().pupilsInFull(who, Ids.clazz(id), purpose == null ? "" : purpose);
            if (full instanceof Outcome.Done<List<Enrolment>> done) {
                return views(done.value(), day, true);
            }
        }
        return views(Answers.value(roster().pupils(who, Ids.clazz(id))), day, false);
    }

    private static List<PupilView> views(List<Enrolment> pupils, @Nullable LocalDate day, boolean full) {
        return pupils.stream()
                .filter(one -> day == null || one.on(day))
                .map(one -> PupilView.of(one, full))
                .toList();
    }

    private RosterService roster() {
        return services.get(RosterService.class);
    }
}
