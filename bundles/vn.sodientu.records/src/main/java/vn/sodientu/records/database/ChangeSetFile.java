package vn.sodientu.records.database;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.resource.LoadableResource;

/** One change set where it lies, in a bundle or a folder. */
final class ChangeSetFile extends LoadableResource {
    private final URL url;

    ChangeSetFile(URL url) {
        this.url = url;
    }

    @Override
    public Reader read() {
        try {
            return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getAbsolutePath() {
        return url.getPath();
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return url.getPath();
    }

    @Override
    public String getFilename() {
        return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
        return getFilename();
    }
}
