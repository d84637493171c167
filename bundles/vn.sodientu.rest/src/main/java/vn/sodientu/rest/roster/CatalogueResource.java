package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.organisation.CatalogueService;
import vn.sodientu.api.organisation.ClassProfileService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Which subjects a grade has, and what is stated of classes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = CatalogueResource.class, property = "sodientu.rest=true")
public final class CatalogueResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public CatalogueResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/subjects")
    @Operation(summary = "The subjects of a grade by the programme of the regulation that governs it in a year")
    public CatalogueView subjects(
            @PathParam("id") String id,
            @QueryParam("year") @Nullable String year,
            @Parameter(example = "8") @QueryParam("grade") @Nullable String grade,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        int ofGrade = Times.grade(faults, "grade", grade);
        faults.refuseIfAny();
        CatalogueService catalogue = services.get(CatalogueService.class);
        return CatalogueView.of(Answers.value(catalogue.subjects(Caller.of(security), Ids.unit(id), wanted, ofGrade)));
    }

    @GET
    @Path("schools/{id}/classes/profiles")
    @Paged
    @Operation(summary = "What is stated of the classes of a year: code, stream, sessions, language, multi-grade class")
    public List<ClassProfileView> profiles(
            @PathParam("id") String id, @QueryParam("year") @Nullable String year, @Context SecurityContext security) {
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        faults.refuseIfAny();
        List<ClassProfile> all = of(Caller.of(security), Ids.unit(id), wanted);
        return all.stream().map(one -> ClassProfileView.of(one, all)).toList();
    }

    @PUT
    @Path("classes/{id}/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "State code, stream, sessions, foreign language and multi-grade class of a class")
    public ClassProfileView change(
            @PathParam("id") String id, ClassProfileBody body, @Context SecurityContext security) {
        Actor who = Caller.of(security);
        ClassId clazz = Ids.clazz(id);
        ClassProfile stored =
                Answers.value(services.get(ClassProfileService.class).change(who, body.read(clazz)));
        SchoolYear year = Answers.value(services.get(RosterService.class).clazz(who, clazz))
                .year();
        return ClassProfileView.of(stored, of(who, clazz.school(), year));
    }

    private List<ClassProfile> of(Actor who, long school, SchoolYear year) {
        return Answers.value(services.get(ClassProfileService.class).profiles(who, school, year));
    }
}
