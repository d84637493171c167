package vn.sodientu.records.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of the key files; only the owner of the server can read it. */
final class KeyFolder {
    private static final String PRIVATE = ".key";
    private static final String PUBLIC = ".pub";
    private static final Pattern NAME = Pattern.compile("(chain|seal|data)-\\d{1,6}\\.key");

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The names of the keys of a purpose, oldest first: chain-1, data-2. */
    List<String> names(String purpose) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> NAME.matcher(name).matches() && name.startsWith(purpose + "-"))
                    .map(name -> name.substring(0, name.length() - PRIVATE.length()))
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring(name.indexOf('-') + 1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> secret(String name) {
        return read(name + PRIVATE);
    }

    Optional<String> open(String name) {
        return read(name + PUBLIC);
    }

    void keepSecret(String name, String text) {
        write(name + PRIVATE, text);
    }

    void keepOpen(String name, String text) {
        write(name + PUBLIC, text);
    }

    private Optional<String> read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file)
                    ? Optional.of(
                            Files.readString(file, StandardCharsets.US_ASCII).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file appears whole or not at all, readable by its owner only from the first moment on. */
    private void write(String name, String text) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, owner("rwx------"));
            }
            Path fresh = folder.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, owner("rw-------"));
            Files.writeString(fresh, text + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] owner(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
