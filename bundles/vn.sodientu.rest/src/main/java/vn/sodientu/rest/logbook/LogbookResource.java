package vn.sodientu.rest.logbook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.logbook.LogbookService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** The lesson logbook. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "logbook")
@Component(service = LogbookResource.class, property = "sodientu.rest=true")
public final class LogbookResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public LogbookResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/logbook")
    @Operation(summary = "A week of a class's lesson logbook (sổ ghi đầu bài)")
    public WeekView week(
            @PathParam("id") String id,
            @Parameter(description = "Any day of the week; today when it is left out") @QueryParam("day") @Nullable
                    String day,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        LocalDate given = Times.dayIfAny(faults, "day", day);
        faults.refuseIfAny();
        LocalDate wanted = given == null ? Times.today() : given;
        return WeekView.of(Answers.value(service().week(Caller.of(security), Ids.clazz(id), wanted)));
    }

    @PUT
    @Path("classes/{id}/logbook/lessons")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter a lesson or correct it; every version stays",
            description = "A stale version answers 409. Teachers enter their own lessons; the homeroom teacher and the"
                    + " clerk enter those of others, unsigned.")
    public LessonView record(@PathParam("id") String id, LessonBody body, @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        return LessonView.of(Answers.value(service().record(Caller.of(security), body.read(clazz))));
    }

    @POST
    @Path("classes/{id}/logbook/sign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign a lesson as the teacher who gave it")
    public LessonView sign(@PathParam("id") String id, ChangeBody body, @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        return LessonView.of(Answers.value(service().sign(Caller.of(security), body.read(clazz))));
    }

    @POST
    @Path("classes/{id}/logbook/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that there was no such lesson, with the reason; its rows stay")
    public LessonView withdraw(@PathParam("id") String id, ChangeBody body, @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        return LessonView.of(Answers.value(service().withdraw(Caller.of(security), body.read(clazz))));
    }

    @GET
    @Path("classes/{id}/logbook/history")
    @Paged
    @Operation(summary = "Every version of one lesson, oldest first")
    public List<LessonView> history(
            @PathParam("id") String id,
            @QueryParam("day") @Nullable String day,
            @QueryParam("session") @Nullable String session,
            @QueryParam("period") @Nullable Integer period,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        LessonSlot slot = Slots.read(faults, Ids.clazz(id), day, session, period);
        faults.refuseIfAny();
        return Answers.value(service().history(Caller.of(security), slot)).stream()
                .map(LessonView::of)
                .toList();
    }

    @PUT
    @Path("classes/{id}/logbook/weeks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sum a week up, close it, check it as principal, or open it again")
    public WeekView.NoteView close(@PathParam("id") String id, WeekBody body, @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        return WeekView.NoteView.of(Answers.value(service().close(Caller.of(security), body.read(clazz))));
    }

    @GET
    @Path("classes/{id}/logbook/attendance")
    @Operation(summary = "A month of attendance by lesson beside the half-days, with what does not agree")
    public LessonAttendanceView attendance(
            @PathParam("id") String id,
            @QueryParam("month") @Nullable String month,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        YearMonth wanted = Times.month(faults, "month", month);
        faults.refuseIfAny();
        return LessonAttendanceView.of(Answers.value(service().attendance(Caller.of(security), Ids.clazz(id), wanted)));
    }

    private LogbookService service() {
        return services.get(LogbookService.class);
    }
}
