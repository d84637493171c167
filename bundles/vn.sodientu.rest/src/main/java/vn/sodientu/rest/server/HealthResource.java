package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.health.HealthProbe;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.statistics.StatisticsService;
import vn.sodientu.rest.http.NoSignIn;

/** Whether the server can work: every service it cannot do without is there, and every probe is content. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "server")
@Component(service = HealthResource.class, property = "sodientu.rest=true")
public final class HealthResource {
    private static final List<Class<?>> NEEDED = List.of(
            RecordStore.class,
            AccountService.class,
            RosterService.class,
            RegulationService.class,
            RegisterService.class,
            ResultService.class,
            ChoiceService.class,
            ModuleService.class,
            PrintService.class,
            ImportService.class,
            StatisticsService.class);

    private final Services services;
    private final String version;

    /** Called by the component runtime. */
    @Activate
    public HealthResource(@Reference Services services, BundleContext bundle) {
        this(services, bundle.getBundle().getVersion().toString());
    }

    HealthResource(Services services, String version) {
        this.services = services;
        this.version = version;
    }

    @GET
    @Path("health")
    @NoSignIn
    @Operation(summary = "Whether the server can work, and what is not up; asks for no sign-in")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthView.class)))
    @ApiResponse(responseCode = "503", content = @Content(schema = @Schema(implementation = HealthView.class)))
    public Response health() {
        HealthView health = HealthView.of(parts(), version);
        return Response.status(
                        health.status().equals(HealthView.UP)
                                ? Response.Status.OK
                                : Response.Status.SERVICE_UNAVAILABLE)
                .entity(health)
                .build();
    }

    private List<HealthView.Part> parts() {
        List<HealthView.Part> parts = new ArrayList<>();
        for (Class<?> type : NEEDED) {
            boolean there = services.find(type).isPresent();
            parts.add(
                    there
                            ? HealthView.Part.up(type.getSimpleName())
                            : HealthView.Part.down(type.getSimpleName(), "not there"));
        }
        for (HealthProbe probe : services.all(HealthProbe.class)) {
            parts.add(probe.problem()
                    .map(problem -> HealthView.Part.down(probe.name(), problem))
                    .orElseGet(() -> HealthView.Part.up(probe.name())));
        }
        return parts;
    }
}
