package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
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
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** What the circulars leave to the units, and what holds of it where. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regulations")
@Component(service = SettingsResource.class, property = "sodientu.rest=true")
public final class SettingsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public SettingsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("regulations/{id}/settings")
    @Paged
    @Operation(
            summary = "What units may settle of a regulation: open readings of its text, numbers it leaves to them",
            description =
                    "A unit settles it by a choice of kind SETTING with this key; a case to evaluate, by settings.")
    public List<SettingView> ofRegulation(
            @PathParam("id") String id, @Context SecurityContext security, @Context HttpHeaders headers) {
        Caller.of(security);
        Locale locale = Language.of(headers);
        return Answers.value(regulations().settings(id)).stream()
                .map(setting -> SettingView.of(setting, locale))
                .toList();
    }

    @GET
    @Path("units/{id}/settings")
    @Operation(
            summary = "The regulation that governs a grade of a unit in a school year, and its settings in force there",
            description = "The nearest unit's choice holds, one for the grade before one for all grades.")
    public SettingsView ofUnit(
            @PathParam("id") String id,
            @Parameter(example = "2025-2026") @QueryParam("year") @Nullable String year,
            @Parameter(example = "8") @QueryParam("grade") @Nullable String grade,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        long unit = Ids.unit(id);
        Faults faults = new Faults();
        SchoolYear wanted = Times.year(faults, "year", year);
        int ofGrade = Times.grade(faults, "grade", grade);
        faults.refuseIfAny();
        return SettingsView.of(
                Answers.value(regulations().settings(Caller.of(security), unit, wanted, ofGrade)),
                Language.of(headers));
    }

    private RegulationService regulations() {
        return services.get(RegulationService.class);
    }
}
