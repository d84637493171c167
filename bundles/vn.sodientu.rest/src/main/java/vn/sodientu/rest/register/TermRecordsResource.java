package vn.sodientu.rest.register;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.RefusedException;
import vn.sodientu.rest.http.Times;

/** Conduct and absences. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Component(service = TermRecordsResource.class, property = "sodientu.rest=true")
public final class TermRecordsResource {
    private static final String SOURCE = "REST";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public TermRecordsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/term-records")
    @Operation(summary = "Conduct and absences of a class in a period")
    public TermRecordsView records(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        Period wanted = period(period);
        return TermRecordsView.of(wanted, Answers.value(register().termRecords(Caller.of(security), clazz, wanted)));
    }

    @PUT
    @Path("classes/{id}/term-records")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set conduct and absences, all or nothing; stale versions answer 409 with the present state")
    public TermRecordsView record(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            TermRecordsBody body,
            @Context SecurityContext security) {
        Actor who = Caller.of(security);
        ClassId clazz = Ids.clazz(id);
        Period wanted = period(period);
        Outcome<List<TermRecord>> outcome = register().record(who, new RecordTerm(clazz, body.read(wanted), SOURCE));
        if (outcome instanceof Outcome.Refused<List<TermRecord>> refused
                && refused.refusal().kind() == Refusal.Kind.CONFLICT) {
            throw new RefusedException(refused.refusal(), current(who, clazz, wanted));
        }
        return TermRecordsView.of(wanted, Answers.value(outcome));
    }

    private List<TermRecordView> current(Actor who, ClassId clazz, Period period) {
        return Answers.value(register().termRecords(who, clazz, period)).stream()
                .map(TermRecordView::of)
                .toList();
    }

    private static Period period(@Nullable String text) {
        Faults faults = new Faults();
        Period period = Times.period(faults, "period", text);
        faults.refuseIfAny();
        return period;
    }

    private RegisterService register() {
        return services.get(RegisterService.class);
    }
}
