package vn.sodientu.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes new versions of modules from the ones that were built, as their authors would release them. */
final class Jars {
    private Jars() {}

    /** The built jar of a module below {@code bundles} or {@code templates}. */
    static byte[] built(String folder) {
        Path target = Command.ROOT.resolve(folder).resolve("target");
        try (var files = Files.list(target)) {
            return Files.readAllBytes(
                    files.filter(file -> file.getFileName().toString().endsWith("-1.0.0.jar"))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same module in another version.
     *
     * @param text changes the text of an entry; called with its name and text
     */
    static byte[] inVersion(byte[] jar, String version, BiFunction<String, String, String> text) {
        return packed(jar, version, (name, content) -> changed(name, content, text));
    }

    /**
     * The same module in another version.
     *
     * @param entries what stands in place of entries of these names
     */
    static byte[] inVersion(byte[] jar, String version, Map<String, byte[]> entries) {
        return packed(jar, version, (name, content) -> entries.getOrDefault(name, content));
    }

    private static byte[] packed(byte[] jar, String version, BiFunction<String, byte[], byte[]> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            Manifest manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(change.apply(entry.getName(), in.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(String name, byte[] content, BiFunction<String, String, String> text) {
        boolean isText = name.endsWith(".xml") || name.endsWith(".xsl");
        return isText
                ? text.apply(name, new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
