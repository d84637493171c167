package vn.sodientu.print.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import vn.sodientu.print.template.Entries;
import vn.sodientu.print.template.EntryPath;

/** What the layout engine can open: the fonts of this bundle and entries of the template it draws, nothing else. */
final class ClosedResources implements ResourceResolver {
    private static final String FONT = "font";
    private static final String ENTRY = "entry";

    private final Map<String, Entries> open = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();

    /** Lets a rendering reach its template's entries until {@link #close}; answers the prefix of their addresses. */
    String open(Entries entries) {
        String key = Long.toString(counter.incrementAndGet());
        open.put(key, entries);
        return ENTRY + ":/" + key + "/";
    }

    void close(String prefix) {
        open.remove(prefix.substring(ENTRY.length() + 2, prefix.length() - 1));
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        InputStream stream = FONT.equals(uri.getScheme())
                ? ClosedResources.class.getResourceAsStream("/fonts/" + plain(uri.getSchemeSpecificPart()))
                : ENTRY.equals(uri.getScheme()) ? entry(uri.getPath()) : null;
        if (stream == null) {
            throw new FileNotFoundException("Not within reach: " + uri);
        }
        return new Resource(stream);
    }

    private InputStream entry(String path) throws IOException {
        int slash = path.indexOf('/', 1);
        Optional<Entries> entries =
                slash < 0 ? Optional.empty() : Optional.ofNullable(open.get(path.substring(1, slash)));
        return entries.orElseThrow(() -> new FileNotFoundException("Not within reach: " + path))
                .open(plain(path.substring(slash + 1)));
    }

    private static String plain(String path) throws FileNotFoundException {
        return EntryPath.resolve(path, "").orElseThrow(() -> new FileNotFoundException("Not within reach: " + path));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("Nothing may be written: " + uri);
    }
}
