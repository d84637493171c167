package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.Operation;
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
import vn.sodientu.api.file.PupilSearchService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;

/** Finds pupils of a school. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roster")
@Component(service = PupilSearchResource.class, property = "sodientu.rest=true")
public final class PupilSearchResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public PupilSearchResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("schools/{id}/pupils")
    @Paged
    @Operation(
            summary = "Find pupils of a school",
            description = "By words of the name without diacritics in any order, part of the code, birth"
                    + " (21/03/2012), or, for those who may know it and audited, a guardian's telephone. Sorted by"
                    + " given name in Vietnamese order; at most 100.")
    public List<FoundView> find(
            @PathParam("id") String id, @QueryParam("q") @Nullable String wanted, @Context SecurityContext security) {
        return Answers.value(services.get(PupilSearchService.class)
                        .find(Caller.of(security), Ids.unit(id), MoveBody.text(wanted)))
                .stream()
                .map(FoundView::of)
                .toList();
    }
}
