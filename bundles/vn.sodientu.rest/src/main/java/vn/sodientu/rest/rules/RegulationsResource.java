package vn.sodientu.rest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.MaxBody;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.results.OutcomeView;
import vn.sodientu.rest.results.Traits;

/** The circulars at hand, and cases tried on them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regulations")
@Component(service = RegulationsResource.class, property = "sodientu.rest=true")
public final class RegulationsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public RegulationsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("regulations")
    @Paged
    @Operation(summary = "The regulations installed now, each version for itself")
    public List<RegulationView> regulations(@Context SecurityContext security, @Context HttpHeaders headers) {
        Caller.of(security);
        Locale locale = Language.of(headers);
        return services.get(RegulationService.class).regulations().stream()
                .map(info -> RegulationView.of(info, locale))
                .toList();
    }

    @POST
    @Path("regulations/{id}/evaluate")
    @Consumes(MediaType.APPLICATION_JSON)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(
            summary = "Judge one case or an array of cases under a regulation the server has, such as TT22",
            description = "A case has class_kind, subjects with the marks of hk1 and hk2, conduct, absences, summer, "
                    + "as in the published examples; other members are passed over. "
                    + "A subject may have a cluster of learning topics, {\"topics\": 3, \"term\": \"hk2\"}, and a term "
                    + "the topics' marks as cd. A pupil assessed by an individual plan has "
                    + "individual_plan, {\"decision\": \"PROMOTED\"}, with null until the principal decides. "
                    + "settings names values of the regulation's settings by their keys; what it does not name has its "
                    + "standard. The answer is one outcome, or an array in the same order.")
    @ApiResponse(
            responseCode = "200",
            description = "The outcome, or an array of them",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Object evaluate(
            @PathParam("id") String id,
            @Parameter(description = "The very version, a candidate too; the newest that serves without it")
                    @QueryParam("version")
                    @Nullable
                    String version,
            @RequestBody(
                            description = "One case, or an array of cases",
                            content = @Content(schema = @Schema(implementation = Object.class)))
                    JsonNode body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        List<EvaluationCase> cases = read(body);
        String named = version == null ? id : id + "/" + version;
        RegulationService regulations = services.get(RegulationService.class);
        Locale locale = Language.of(headers);
        List<OutcomeView> outcomes = Answers.value(regulations.judge(who, named, cases)).stream()
                .map(outcome -> view(regulations, outcome, locale))
                .toList();
        return body.isArray() ? outcomes : outcomes.get(0);
    }

    /** Paths name the case only when there are several, as the service's do. */
    static List<EvaluationCase> read(JsonNode body) {
        Faults faults = new Faults();
        List<EvaluationCase> cases = new ArrayList<>();
        if (body.isArray()) {
            for (int i = 0; i < body.size(); i++) {
                String prefix = body.size() > 1 ? "cases[" + i + "]." : "";
                cases.add(new CaseReader(faults, prefix).read(body.get(i)));
            }
        } else {
            cases.add(new CaseReader(faults, "").read(body));
        }
        faults.refuseIfAny();
        return cases;
    }

    private static OutcomeView view(RegulationService regulations, YearOutcome outcome, Locale locale) {
        return OutcomeView.of(outcome, Traits.of(regulations, outcome.regulation()), locale);
    }
}
