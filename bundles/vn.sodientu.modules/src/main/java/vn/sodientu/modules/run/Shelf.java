package vn.sodientu.modules.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sodientu.modules.check.ModuleJar;

/**
 * What was installed and removed by hand, in the data folder: the files of installed modules and a list of removed ones.
 * The container's own cache and its features know nothing of either and may be rebuilt at any time.
 */
final class Shelf {
    private static final String SUFFIX = ".jar";

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** A file to receive an upload in. */
    Path incoming() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "incoming", ".tmp");
    }

    /** Keeps a module's file under its name and version; it is no longer counted as removed. */
    Path keep(ModuleJar jar) {
        Path kept = path(jar.label());
        try {
            Files.copy(jar.file(), kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedSet<String> removed = removed();
        if (removed.remove(jar.label())) {
            write(removed);
        }
        return kept;
    }

    /** Forgets the file of a version that another replaced or that failed. */
    void drop(String label) {
        try {
            Files.deleteIfExists(path(label));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that a module is not wanted, even if a feature brings it again. */
    void remove(String label) {
        drop(label);
        SortedSet<String> removed = removed();
        removed.add(label);
        write(removed);
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
        Path list = list();
        if (!Files.exists(list)) {
            return new TreeSet<>();
        }
        try {
            return new TreeSet<>(Files.readAllLines(list, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SortedSet<String> removed) {
        try {
            Files.createDirectories(folder);
            Path written = Files.write(folder.resolve("removed.new"), removed, StandardCharsets.UTF_8);
            Files.move(written, list(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path list() {
        return folder.resolve("removed");
    }

    private Path path(String label) {
        return folder.resolve(label.replace('/', '_') + SUFFIX);
    }
}
