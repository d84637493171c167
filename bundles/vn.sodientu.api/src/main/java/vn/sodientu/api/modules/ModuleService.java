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
     * probed, the references switch, and the old one is removed once nobody uses it, unless a unit's choice names its very
     * version. Any failure before the switch leaves everything as it was. MANAGE_MODULES.
     */
    Outcome<ModuleInfo> install(Actor who, InputStream bundle);

    /**
     * Installs a new version of a regulation beside the one that serves: checked and tried like any other, then used only
     * where its very version is asked for, by a preview or by a unit's choice. MANAGE_MODULES. CONFLICT for modules of
     * other kinds and for versions older than the serving one.
     */
    Outcome<ModuleInfo> installCandidate(Actor who, InputStream bundle);

    /**
     * Makes a candidate the serving version. The old one is removed once nobody uses it, unless a unit's choice names its
     * very version. MANAGE_MODULES. CONFLICT for what is no candidate.
     */
    Outcome<ModuleInfo> promote(Actor who, String name, String version);

    /**
     * Removes a module from the server; its data stays. MANAGE_MODULES. Refused with CONFLICT for parts of the core,
     * for the last one that serves a regulation, and for a version a unit chose.
     */
    Outcome<ModuleInfo> remove(Actor who, String name, String version);

    /** Whether a module is on for a unit: the nearest unit's choice, on when nobody chose. */
    boolean enabled(String name, long unit);
}
