package vn.sodientu.rest.roster;

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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.privacy.PersonalDataService;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;

/** What is kept of one person. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@Component(service = PersonalDataResource.class, property = "sodientu.rest=true")
public final class PersonalDataResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public PersonalDataResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("pupils/{id}/personal-data")
    @Operation(
            summary = "Everything kept of a pupil, for the family that asks for it; audited with the purpose",
            description = "For principal, clerk, homeroom teacher, and the parent of the child.")
    public PersonalDataView export(
            @PathParam("id") String id,
            @QueryParam("purpose") @Nullable String purpose,
            @Context SecurityContext security) {
        return PersonalDataView.of(Answers.value(services.get(PersonalDataService.class)
                .export(Caller.of(security), Ids.pupil(id), purpose == null ? "" : purpose)));
    }
}
