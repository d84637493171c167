package vn.sodientu.print.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A template in a folder, as its author has it before there is a bundle: for checks and benchmarks outside a container.
 *
 * @param folder the folder that holds template.xml
 */
public record FolderEntries(Path folder) implements Entries {
    @Override
    public InputStream open(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new FileNotFoundException("No entry " + path);
        }
        return Files.newInputStream(file);
    }
}
