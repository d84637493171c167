package vn.sodientu.modules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs modules for the tests. */
public final class TestJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static TestJar module(String kind, String name, String version) {
        return new TestJar()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version)
                .header("Sodientu-Module", kind);
    }

    /** A regulation with a code of its own, registered by declarative services. */
    public static TestJar regulation(String name, String version, String code) {
        String type = "vn/sodientu/modules/run/circular/TestCircular.class";
        String component = "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='circular' init='1'>"
                + "<service><provide interface='vn.sodientu.api.spi.rules.Regulation'/></service>"
                + "<implementation class='vn.sodientu.modules.run.circular.TestCircular'/></scr:component>";
        return module("regulation", name, version)
                .header("Service-Component", "OSGI-INF/circular.xml")
                .header("Test-Code", code)
                .header(
                        "Import-Package",
                        "org.osgi.framework,vn.sodientu.api.spi.rules,vn.sodientu.domain.rule,"
                                + "vn.sodientu.domain.school,vn.sodientu.domain.text,vn.sodientu.domain.year")
                .entry("OSGI-INF/circular.xml", component.getBytes(StandardCharsets.UTF_8))
                .entry(type, resource(type));
    }

    public TestJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestJar without(String header) {
        headers.remove(header);
        return this;
    }

    public TestJar entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public InputStream stream() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static byte[] resource(String path) {
        try (InputStream in =
                Objects.requireNonNull(TestJar.class.getClassLoader().getResourceAsStream(path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
