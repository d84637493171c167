package vn.sodientu.print.template;

import java.io.IOException;
import java.io.InputStream;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.api.spi.print.RegisterTemplate;

/**
 * A template ready to print with.
 *
 * @param bundle number of its bundle
 * @param module symbolic name of its bundle, by which a unit switches it off
 */
public record LoadedTemplate(long bundle, String module, Descriptor descriptor, Entries entries, Stylesheet compiled)
        implements RegisterTemplate {
    /** Reads, validates and compiles. */
    public static LoadedTemplate load(long bundle, String module, Entries entries, DescriptorReader reader)
            throws BrokenTemplateException {
        Descriptor descriptor = reader.read(entries);
        return new LoadedTemplate(bundle, module, descriptor, entries, Stylesheet.compile(descriptor, entries));
    }

    @Override
    public TemplateInfo info() {
        return descriptor.info();
    }

    @Override
    public InputStream stylesheet() throws IOException {
        return entries.open(descriptor.stylesheet());
    }

    @Override
    public InputStream resource(String path) throws IOException {
        String entry = EntryPath.resolve(path, EntryPath.address(descriptor.stylesheet()))
                .orElseThrow(() -> new IOException("Not an entry of the template: " + path));
        return entries.open(entry);
    }
}
