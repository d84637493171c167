package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.health.HealthProbe;

/** sodientu:status. */
@Service
@Command(scope = "sodientu", name = "status", description = "Tình trạng máy chủ / state of the server")
public final class StatusCommand extends SodientuCommand {
    @Override
    void run(Services services, Actor who, PrintStream out) {
        String regulations = services.find(RegulationService.class)
                .map(service -> String.valueOf(service.regulations().size()))
                .orElse(StatusReport.UNKNOWN);
        String templates = services.find(PrintService.class)
                .map(service -> StatusReport.count(service.templates(who)))
                .orElse(StatusReport.UNKNOWN);
        String modules = services.find(ModuleService.class)
                .map(service -> service.modules(who))
                .map(StatusReport::count)
                .orElse(StatusReport.UNKNOWN);
        new StatusReport(
                        context.getBundle().getVersion().toString(),
                        DatabaseUrl.of(services, context),
                        services.all(HealthProbe.class))
                .print(out, regulations, templates, modules);
    }
}
