package vn.sodientu.rest.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.statistics.StatisticsService;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Sums over results. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results")
@Component(service = StatisticsResource.class, property = "sodientu.rest=true")
public final class StatisticsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public StatisticsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("statistics/quality")
    @Paged
    @Operation(summary = "How many pupils of each class of a school have which level, conduct and award")
    public List<QualityView> quality(
            @QueryParam("school") @Nullable String school,
            @QueryParam("year") @Nullable String year,
            @QueryParam("period") @Nullable String period,
            @Context SecurityContext security) {
        Faults faults = new Faults();
        long number = Ids.unit(faults, "school", school);
        SchoolYear wanted = Times.year(faults, "year", year);
        Period part = Times.periodOrYear(faults, "period", period);
        faults.refuseIfAny();
        StatisticsService statistics = services.get(StatisticsService.class);
        return Answers.value(statistics.quality(Caller.of(security), number, wanted, part)).stream()
                .map(QualityView::of)
                .toList();
    }
}
