package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.Operation;
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
import jakarta.ws.rs.core.SecurityContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.approval.ApprovalService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** The approval of a class's results of a period. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approvals")
@Component(service = ApprovalsResource.class, property = "sodientu.rest=true")
public final class ApprovalsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ApprovalsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/approvals")
    @Operation(summary = "How far the results of a class and period are approved")
    public ApprovalView approval(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        return ApprovalView.of(
                Answers.value(service().approval(Caller.of(security), clazz, period(new Faults(), period))));
    }

    @POST
    @Path("classes/{id}/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm the results as homeroom teacher, approve them as principal, or take that back")
    public ApprovalView take(@PathParam("id") String id, ApprovalBody body, @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        Approval.State asked =
                body.state() == null ? null : faults.oneOf("state", body.state(), Approval.State.values());
        Period period = period(faults, body.period());
        String note = Objects.requireNonNullElse(body.note(), "");
        Approval.State step = asked == null ? next(who, clazz, period) : asked;
        Outcome<Approval> outcome =
                switch (step) {
                    case CONFIRMED -> service().confirm(who, clazz, period, note);
                    case APPROVED -> service().approve(who, clazz, period, note);
                    case WITHDRAWN -> service().withdraw(who, clazz, period, note);
                };
        return ApprovalView.of(Answers.value(outcome));
    }

    private Approval.State next(Actor who, ClassId clazz, Period period) {
        Approval now = Answers.value(service().approval(who, clazz, period));
        return now.last() == null ? Approval.State.CONFIRMED : Approval.State.APPROVED;
    }

    private static Period period(Faults faults, @Nullable String text) {
        Period period = Times.period(faults, "period", text);
        faults.refuseIfAny();
        return period;
    }

    private ApprovalService service() {
        return services.get(ApprovalService.class);
    }
}
