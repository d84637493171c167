package vn.sodientu.api.modules;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;

/** Modules: bundles that can come, go and be replaced while the server runs. */
@ProviderType
public interface ModuleService {
    /** What is installed; VIEW_CHOICES on the server or any unit. */
    Outcome<List<ModuleInfo>> modules(Actor who);

    /**
     * Installs a bundle, or replaces an older version of the same one: the new version is started beside the old,
     * probed, the references switch, and the old one is removed once nobody uses it. Any failure before the switch
     * leaves everything as it was. MANAGE_MODULES.
     */
    Outcome<ModuleInfo> install(Actor who, InputStream bundle);

    /**
     * Removes a module from the server; its data stays. MANAGE_MODULES. Refused with CONFLICT for parts of the core.
     */
    Outcome<ModuleInfo> remove(Actor who, String name, String version);

    /** Whether a module is on for a unit: the nearest unit's choice, on when nobody chose. */
    boolean enabled(String name, long unit);
}
