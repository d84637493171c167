package vn.sodientu.print.render;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.InputSource;
import vn.sodientu.print.template.BrokenTemplateException;
import vn.sodientu.print.template.ClosedXml;
import vn.sodientu.print.template.Descriptor;
import vn.sodientu.print.template.DescriptorReader;
import vn.sodientu.print.template.FolderEntries;
import vn.sodientu.print.template.Stylesheet;

/** A template in a folder with an engine of its own: what authors, checks and benchmarks print with, no container. */
public final class TemplateFolder {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Descriptor descriptor;
    private final Stylesheet stylesheet;
    private final BookPrinter printer = new BookPrinter(new LayoutEngine(), LIMIT);

    /** @param folder the folder that holds template.xml */
    public TemplateFolder(Path folder) throws BrokenTemplateException {
        FolderEntries entries = new FolderEntries(folder);
        descriptor = new DescriptorReader().read(entries);
        stylesheet = Stylesheet.compile(descriptor, entries);
    }

    /** What template.xml says. */
    public Descriptor descriptor() {
        return descriptor;
    }

    /** Prints a register XML. */
    public Drawn print(byte[] register) throws InterruptedException {
        return printer.print(
                stylesheet,
                register,
                new LayoutEngine.About(descriptor.info().title().vi(), "", Instant.EPOCH));
    }

    /** The formatting objects for a register XML. */
    public String formattingObjects(byte[] register) throws TransformerException {
        StringWriter fo = new StringWriter();
        stylesheet
                .transformer()
                .transform(
                        new SAXSource(ClosedXml.reader(), new InputSource(new ByteArrayInputStream(register))),
                        new StreamResult(fo));
        return fo.toString();
    }
}
