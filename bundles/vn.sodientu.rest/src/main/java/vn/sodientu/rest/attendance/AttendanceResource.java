package vn.sodientu.rest.attendance;

import io.swagger.v3.oas.annotations.Operation;
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
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.attendance.AttendanceService;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** Attendance by half-days. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Component(service = AttendanceResource.class, property = "sodientu.rest=true")
public final class AttendanceResource {
    private static final String SOURCE = "REST";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public AttendanceResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/attendance")
    @Operation(summary = "A month of a class's attendance")
    public AttendanceView month(
            @PathParam("id") String id,
            @QueryParam("month") @Nullable String month,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        YearMonth wanted = Times.month(faults, "month", month);
        faults.refuseIfAny();
        return AttendanceView.of(Answers.value(attendance().month(Caller.of(security), Ids.clazz(id), wanted)));
    }

    @PUT
    @Path("classes/{id}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record absences, all or nothing; the term's absences become the sum of its half-days",
            description = "Stale versions answer 409; nothing is stored then.")
    public List<AbsenceView> record(@PathParam("id") String id, AbsencesBody body, @Context SecurityContext security) {
        RecordAbsences command = new RecordAbsences(Ids.clazz(id), body.read(), body.replaces(), SOURCE);
        return Answers.value(attendance().record(Caller.of(security), command)).stream()
                .map(AbsenceView::of)
                .toList();
    }

    private AttendanceService attendance() {
        return services.get(AttendanceService.class);
    }
}
