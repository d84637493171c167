package vn.sodientu.modules.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Version;
import vn.sodientu.modules.check.ModuleHeader;
import vn.sodientu.modules.check.ModuleJar;

/** Reads back the file of a module that was checked when it came. */
final class KeptFile {
    private KeptFile() {}

    /** Everything that is no module is an IOException: what lies in the folder may be damaged or not ours. */
    static ModuleJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw new IOException("No manifest in " + file);
            }
            Attributes headers = manifest.getMainAttributes();
            String name = header(headers, "Bundle-SymbolicName", file)
                    .split(";", 2)[0]
                    .strip();
            Version version = Version.parseVersion(header(headers, "Bundle-Version", file));
            return ModuleHeader.kind(headers.getValue(ModuleHeader.NAME))
                    .map(kind -> new ModuleJar(file, name, version, kind, ""))
                    .orElseThrow(() -> new IOException("No module header in " + file));
        } catch (IllegalArgumentException e) {
            throw new IOException("No proper version in " + file, e);
        }
    }

    private static String header(Attributes headers, String name, Path file) throws IOException {
        String value = headers.getValue(name);
        if (value == null) {
            throw new IOException("No " + name + " in " + file);
        }
        return value;
    }
}
