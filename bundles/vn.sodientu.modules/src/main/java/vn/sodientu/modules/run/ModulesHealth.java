package vn.sodientu.modules.run;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.spi.health.HealthProbe;

/** Says that the server is not ready while modules that were installed by hand may still be missing. */
@Component
public final class ModulesHealth implements HealthProbe {
    private final ModuleKeeper keeper;

    /** Of the keeper that restores them. */
    @Activate
    public ModulesHealth(@Reference ModuleKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public Optional<String> problem() {
        return keeper.settled()
                ? Optional.empty()
                : Optional.of("The modules installed by hand are not restored yet; the log says why if this lasts");
    }
}
