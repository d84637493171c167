package vn.sodientu.print.template;

import java.io.IOException;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.URIResolver;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.InputSource;

/**
 * What xsl:include, xsl:import and document() can reach: entries of the same template. It never answers null, for null
 * would make the JDK open the address by itself.
 */
final class EntryResolver implements URIResolver {
    private final Entries entries;

    EntryResolver(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Source resolve(String href, String base) throws TransformerException {
        String path = EntryPath.resolve(href, base == null ? "" : base)
                .orElseThrow(() -> new TransformerException("Not an entry of the template: " + href));
        try {
            return source(path);
        } catch (IOException e) {
            throw new TransformerException("Not an entry of the template: " + href, e);
        }
    }

    /** An entry as a document without DOCTYPE. */
    Source source(String path) throws IOException {
        InputSource input = new InputSource(entries.open(path));
        input.setSystemId(EntryPath.address(path));
        return new SAXSource(ClosedXml.reader(), input);
    }
}
