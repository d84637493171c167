package vn.sodientu.modules.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;

/** Receives a module's file and judges it before anything of it is loaded. */
public final class StaticCheck {
    private static final Logger LOG = LoggerFactory.getLogger(StaticCheck.class);
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final long mostBytes;

    /** With the limit of 50 MB. */
    public StaticCheck() {
        this(MOST_BYTES);
    }

    StaticCheck(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Copies the stream to a file and checks it.
     *
     * @return the module, or every finding, errors first; warnings alone are logged and refuse nothing
     */
    public Outcome<ModuleJar> receive(InputStream bundle, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            if (!copied(bundle, out)) {
                String limit = mostBytes / 1024 / 1024 + " MB";
                return refused(List.of(
                        Finding.error("file", "Tệp lớn hơn " + limit + ".", "The file is larger than " + limit + ".")));
            }
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            return judge(jar, file, HexFormat.of().formatHex(digest.digest()));
        } catch (ZipException e) {
            LOG.info("A file offered as a module is no archive: {}", e.getMessage());
            return refused(List.of(Finding.error(
                    "file", "Tệp không phải là gói mô-đun (.jar).", "The file is no module archive (.jar).")));
        }
    }

    private Outcome<ModuleJar> judge(JarFile jar, Path file, String sha256) throws IOException {
        Manifest manifest = jar.getManifest();
        Headers headers = new Headers(manifest == null ? new Attributes() : manifest.getMainAttributes());
        List<Finding> found = new ArrayList<>(headers.findings(Archive.hasCode(jar)));
        found.addAll(Archive.findings(jar));
        if (found.stream().anyMatch(Finding::isError)) {
            return refused(found);
        }
        ModuleJar module = new ModuleJar(
                file,
                headers.name().orElseThrow(),
                headers.version().orElseThrow(),
                headers.kind().orElseThrow(),
                sha256);
        found.forEach(finding ->
                LOG.warn("{}: {}", module.label(), finding.violation().message().en()));
        return Outcome.done(module);
    }

    private boolean copied(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > mostBytes) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }

    private static Outcome<ModuleJar> refused(List<Finding> findings) {
        return Outcome.refused(
                Refusal.Kind.INVALID,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::level))
                        .map(Finding::violation)
                        .toList());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
