package vn.sodientu.modules.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names and versions of modules in a file of the data folder, one a line; read once, then kept in memory. */
final class LabelList {
    private final Path file;
    private volatile @Nullable SortedSet<String> known;

    LabelList(Path file) {
        this.file = file;
    }

    SortedSet<String> all() {
        SortedSet<String> labels = known;
        return labels == null ? load() : labels;
    }

    boolean has(String label) {
        return all().contains(label);
    }

    synchronized void add(String label) {
        SortedSet<String> labels = new TreeSet<>(all());
        if (labels.add(label)) {
            write(labels);
        }
    }

    synchronized void remove(String label) {
        SortedSet<String> labels = new TreeSet<>(all());
        if (labels.remove(label)) {
            write(labels);
        }
    }

    private synchronized SortedSet<String> load() {
        try {
            SortedSet<String> labels = Collections.unmodifiableSortedSet(
                    Files.exists(file)
                            ? new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                            : new TreeSet<>());
            known = labels;
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SortedSet<String> labels) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(fresh.toAbsolutePath().getParent());
            Files.write(fresh, labels, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known = Collections.unmodifiableSortedSet(labels);
    }
}
