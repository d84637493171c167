package vn.sodientu.modules.check;

import java.nio.file.Path;
import org.osgi.framework.Version;
import vn.sodientu.api.modules.ModuleInfo.Kind;

/**
 * A module's file that passed the checks; nothing of it was loaded yet.
 *
 * @param name symbolic name
 * @param sha256 digest of the file in hex
 */
public record ModuleJar(Path file, String name, Version version, Kind kind, String sha256) {
    /** Name and version as the audit and messages write them. */
    public String label() {
        return name + "/" + version;
    }
}
