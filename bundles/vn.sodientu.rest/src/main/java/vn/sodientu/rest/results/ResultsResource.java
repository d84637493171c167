package vn.sodientu.rest.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Results of classes and pupils. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results")
@Component(service = ResultsResource.class, property = "sodientu.rest=true")
public final class ResultsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ResultsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/results")
    @Paged
    @Operation(summary = "The results of a class in a period (hk1, hk2, year), in list order; on demand with reasons")
    public List<ResultRow> ofClass(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @QueryParam("explain") @Nullable String explain,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        ClassId clazz = Ids.clazz(id);
        Faults faults = new Faults();
        Period wanted = Times.periodOrYear(faults, "period", period);
        boolean explained = Times.flag(faults, "explain", explain);
        faults.refuseIfAny();
        Locale locale = Language.of(headers);
        return Answers.value(results().ofClass(Caller.of(security), clazz, explained)).stream()
                .map(result -> ResultRow.of(result, wanted, locale))
                .toList();
    }

    @GET
    @Path("pupils/{id}/results")
    @Operation(summary = "The results of one pupil in a school year, terms and year together; on demand with reasons")
    public PupilResultView ofPupil(
            @PathParam("id") String id,
            @QueryParam("year") @Nullable String year,
            @QueryParam("explain") @Nullable String explain,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        PupilId pupil = Ids.pupil(id);
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        boolean explained = Times.flag(faults, "explain", explain);
        faults.refuseIfAny();
        PupilResult result = Answers.value(results().ofPupil(Caller.of(security), pupil, wanted, explained));
        var traits = Traits.of(
                services.get(RegulationService.class), result.outcome().regulation());
        return PupilResultView.of(result, wanted, traits, Language.of(headers));
    }

    @POST
    @Path("classes/{id}/results/recompute")
    @Operation(summary = "Compute the results of a class anew from its marks")
    public Recomputed recompute(@PathParam("id") String id, @Context SecurityContext security) {
        return new Recomputed(Answers.value(results().recompute(Caller.of(security), Ids.clazz(id))));
    }

    private ResultService results() {
        return services.get(ResultService.class);
    }
}
