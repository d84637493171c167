package vn.sodientu.rest.summer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
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
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.summer.ListKind;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** The lists a school makes of a year. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "summer")
@Component(service = ListsResource.class, property = "sodientu.rest=true")
public final class ListsResource {
    private static final String KINDS = "retest, training, promoted, retained, awards";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ListsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/lists")
    @Paged
    @Operation(summary = "The pupils of a class on a list of the year; promotion counts the summer")
    public List<ListedView> ofClass(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(allowableValues = {"retest", "training", "promoted", "retained", "awards"}))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        Faults faults = new Faults();
        ListKind wanted = kind(faults, kind);
        faults.refuseIfAny();
        return Answers.value(summers().listed(Caller.of(security), clazz, wanted)).stream()
                .map(ListedView::of)
                .toList();
    }

    @GET
    @Path("schools/{id}/lists")
    @Paged
    @Operation(summary = "The pupils of a school on a list of a year, class by class")
    public List<ListedView> ofSchool(
            @PathParam("id") String id,
            @QueryParam("year") @Nullable String year,
            @Parameter(schema = @Schema(allowableValues = {"retest", "training", "promoted", "retained", "awards"}))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Context SecurityContext security) {
        long school = Ids.unit(id);
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        ListKind list = kind(faults, kind);
        faults.refuseIfAny();
        return Answers.value(summers().listed(Caller.of(security), school, wanted, list)).stream()
                .map(ListedView::of)
                .toList();
    }

    private static ListKind kind(Faults faults, @Nullable String text) {
        return faults.parsed("kind", text, ListKind::of, ListKind.RETEST, KINDS);
    }

    private SummerService summers() {
        return services.get(SummerService.class);
    }
}
