package vn.sodientu.modules.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import vn.sodientu.modules.check.ModuleJar;

/**
 * What was installed and removed by hand, in the data folder: the files of installed modules, and lists of removed ones,
 * of candidates, and of old versions that stay beside newer ones. The container's own cache and its features know nothing
 * of these and may be rebuilt at any time.
 */
final class Shelf {
    private static final String SUFFIX = ".jar";

    private final Path folder;
    private final LabelList removed;
    private final LabelList candidates;
    private final LabelList kept;

    Shelf(Path folder) {
        this.folder = folder;
        this.removed = new LabelList(folder.resolve("removed"));
        this.candidates = new LabelList(folder.resolve("candidates"));
        this.kept = new LabelList(folder.resolve("kept"));
    }

    /** Name and version of the modules that run beside the serving version and do not serve. */
    LabelList candidates() {
        return candidates;
    }

    /** Name and version of the modules that a newer version does not drive out, because a unit chose them. */
    LabelList kept() {
        return kept;
    }

    /** A file to receive an upload in. */
    Path incoming() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "incoming", ".tmp");
    }

    /** Keeps a module's file under its name and version; it is no longer counted as removed. */
    Path keep(ModuleJar jar) {
        candidates.remove(jar.label());
        return store(jar);
    }

    /** Keeps a candidate's file. It is known as one before anything of it can be found or started. */
    Path keepCandidate(ModuleJar jar) {
        candidates.add(jar.label());
        return store(jar);
    }

    private Path store(ModuleJar jar) {
        Path path = path(jar.label());
        try {
            Files.copy(jar.file(), path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        removed.remove(jar.label());
        return path;
    }

    /** Forgets a version that is gone from the framework: another replaced it, or it failed. */
    void drop(String label) {
        delete(label);
        candidates.remove(label);
        kept.remove(label);
    }

    /** Notes that a module is not wanted, even if a feature brings it again. A candidate stays one until it is gone. */
    void remove(String label) {
        delete(label);
        removed.add(label);
    }

    private void delete(String label) {
        try {
            Files.deleteIfExists(path(label));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the modules that must be there. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and version of the modules that must not be there. */
    SortedSet<String> removed() {
        return removed.all();
    }

    private Path path(String label) {
        return folder.resolve(label.replace('/', '_') + SUFFIX);
    }
}
