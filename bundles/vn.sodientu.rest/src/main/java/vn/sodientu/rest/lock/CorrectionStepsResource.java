package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.RefusedException;

/** The steps of a correction after its proposal. A stale one answers 409 with the correction as it is now. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "corrections")
@Component(service = CorrectionStepsResource.class, property = "sodientu.rest=true")
public final class CorrectionStepsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public CorrectionStepsResource(@Reference Services services) {
        this.services = services;
    }

    @POST
    @Path("corrections/{id}/confirm")
    @Operation(summary = "Confirm a proposed correction, as homeroom teacher")
    public CorrectionView confirm(
            @PathParam("id") String id, @Nullable StepBody body, @Context SecurityContext security) {
        return step(id, body, security, CorrectionService::confirm);
    }

    @POST
    @Path("corrections/{id}/approve")
    @Operation(summary = "Approve a confirmed correction, as principal: the mark and the results change at once")
    public CorrectionView approve(
            @PathParam("id") String id, @Nullable StepBody body, @Context SecurityContext security) {
        return step(id, body, security, CorrectionService::approve);
    }

    @POST
    @Path("corrections/{id}/reject")
    @Operation(summary = "Reject a correction with the reason, as whoever would take the next step")
    public CorrectionView reject(
            @PathParam("id") String id, @Nullable StepBody body, @Context SecurityContext security) {
        return step(id, body, security, CorrectionService::reject);
    }

    @POST
    @Path("corrections/{id}/withdraw")
    @Operation(summary = "Take your own proposal back while it is pending")
    public CorrectionView withdraw(
            @PathParam("id") String id, @Nullable StepBody body, @Context SecurityContext security) {
        return step(id, body, security, CorrectionService::withdraw);
    }

    /** A step of the service, as a method of it. */
    private interface Step {
        Outcome<Correction> take(CorrectionService service, Actor who, TakeStep step);
    }

    private CorrectionView step(String id, @Nullable StepBody body, SecurityContext security, Step step) {
        CorrectionId correction = Ids.correction(id);
        Actor who = Caller.of(security);
        return answer(who, correction, step.take(service(), who, StepBody.read(correction, body)));
    }

    private CorrectionView answer(Actor who, CorrectionId id, Outcome<Correction> outcome) {
        if (outcome instanceof Outcome.Refused<Correction> refused
                && refused.refusal().kind() == Refusal.Kind.CONFLICT) {
            List<CorrectionView> current = service().correction(who, id) instanceof Outcome.Done<Correction> done
                    ? List.of(CorrectionView.of(done.value()))
                    : List.of();
            throw new RefusedException(refused.refusal(), current);
        }
        return CorrectionView.of(Answers.value(outcome));
    }

    private CorrectionService service() {
        return services.get(CorrectionService.class);
    }
}
