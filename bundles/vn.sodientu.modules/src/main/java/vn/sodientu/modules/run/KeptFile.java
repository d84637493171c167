package vn.sodientu.modules.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.osgi.framework.Version;
import vn.sodientu.modules.check.ModuleHeader;
import vn.sodientu.modules.check.ModuleJar;

/** Reads back the file of a module that was checked when it came. */
final class KeptFile {
    private KeptFile() {}

    static ModuleJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Attributes headers = jar.getManifest().getMainAttributes();
            String name =
                    headers.getValue("Bundle-SymbolicName").split(";", 2)[0].strip();
            Version version = Version.parseVersion(headers.getValue("Bundle-Version"));
            return ModuleHeader.kind(headers.getValue(ModuleHeader.NAME))
                    .map(kind -> new ModuleJar(file, name, version, kind, ""))
                    .orElseThrow(() -> new IOException("No module header in " + file));
        }
    }
}
